import type { FieldIssue, Result } from '@/lib/core/result'

/** What a form of accounts shows after it was sent. */
export interface FormState {
  done: boolean
  /** Keys of `account.problem`, each with the field that it is about; an empty path is about the whole. */
  issues: FieldIssue[]
}

export const UNTOUCHED: FormState = { done: false, issues: [] }

export function formState(result: Result<unknown>): FormState {
  if (result.ok) return { done: true, issues: [] }
  const { problem } = result
  const issues = 'issues' in problem ? problem.issues : [{ path: '', message: problem.kind }]
  return { done: false, issues }
}
