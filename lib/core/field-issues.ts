import type { z } from 'zod'
import type { FieldIssue } from './result'

/** The refusals of a schema as issues: dotted path and message key. */
export function fieldIssues(error: z.ZodError): FieldIssue[] {
  return error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
}
