import type { Problem } from '@/lib/core/result'

type Outcome = { ok: true; slug: string } | { ok: false; problem: Problem }

/** The web doors of the verbs, handed in by the page. */
export interface PublishingActions {
  publish: (input: { articleId: string; revision: number }) => Promise<Outcome>
  unpublish: (input: { articleId: string; note: string | null }) => Promise<Outcome>
}
