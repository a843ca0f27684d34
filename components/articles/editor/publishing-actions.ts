import type { Problem } from '@/lib/core/result'

type Outcome = { ok: true; slug: string } | { ok: false; problem: Problem }

/** The web door of publishing, handed in by the page. */
export interface PublishingActions {
  publish: (input: { articleId: string; revision: number }) => Promise<Outcome>
}
