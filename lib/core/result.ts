/** What a command answers: the change it made, or the problem that kept it from making one. Anything unexpected throws. */
export type Result<T, P = Problem> = { ok: true; value: T } | { ok: false; problem: P }

/** A field of the input (dotted path) and the key of the message that tells what is wrong with it. */
export interface FieldIssue {
  path: string
  message: string
}

/** The whole vocabulary of expected failures. `conflict` carries the revision number that came in between. */
export type Problem =
  | { kind: 'not-found' }
  | { kind: 'forbidden' }
  | { kind: 'conflict'; current: number }
  | { kind: 'invalid'; issues: FieldIssue[] }
  | { kind: 'not-ready'; issues: FieldIssue[] }

export function ok<T>(value: T): { ok: true; value: T } {
  return { ok: true, value }
}

export function problem(of: Problem): { ok: false; problem: Problem } {
  return { ok: false, problem: of }
}
