import type { Problem, Result } from '@/lib/core/result'

/** A record as it is stored, with the version that its next form has to name. */
export interface Stored<Value> {
  version: number
  value: Value
}

/** What a form of a record is answered: what is stored now, or why nothing was saved. */
export type Saving<Value> =
  ({ ok: true; id: string } & Stored<Value>) | { ok: false; problem: Problem; stored: Stored<Value> | null }

/** What a command that saves a record answers. */
export interface Saved {
  id: string
  version: number
}

/** Answers a form: after a save, and after a conflict, with what is stored now. */
export async function savingOf<Value>(
  done: Result<Saved>,
  id: string | null,
  read: (id: string) => Promise<Stored<Value> | null>,
): Promise<Saving<Value>> {
  if (!done.ok) {
    const stored = done.problem.kind === 'conflict' && id !== null ? await read(id) : null
    return { ok: false, problem: done.problem, stored: stored && { version: stored.version, value: stored.value } }
  }
  const stored = await read(done.value.id)
  if (!stored) return { ok: false, problem: { kind: 'not-found' }, stored: null }
  return { ok: true, id: done.value.id, version: stored.version, value: stored.value }
}
