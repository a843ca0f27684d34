import type { ArticleState } from '@/lib/platform/db/generated/enums'

/** What is offered while somebody types: a thing of the portal with a page of its own. */
export interface Suggestion {
  kind: 'speaker' | 'session' | 'article' | 'topic' | 'organisation' | 'edition'
  label: string
  /** What tells it from others of its name: an office, a year. */
  hint: string | null
  href: string
}

export const FEWEST_LETTERS = 2

/** What the desk's palette offers. A story leads to where it is written, anything else to its page. */
export interface PaletteItem extends Omit<Suggestion, 'kind'> {
  kind: Suggestion['kind'] | 'story'
  state: ArticleState | null
}
