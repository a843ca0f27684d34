import type { Problem } from '@/lib/core/result'

/** What a form of a record is answered: its new version, or why nothing was saved. After a conflict, what is stored now. */
export type Saving<Value> =
  | { ok: true; id: string; version: number }
  | { ok: false; problem: Problem; stored: { version: number; value: Value } | null }

/** What a command that saves a record answers. */
export interface Saved {
  id: string
  version: number
}
