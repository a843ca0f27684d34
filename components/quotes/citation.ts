import { PUBLISHER } from '@/lib/core/publisher'
import type { QuotePage } from '@/lib/quotes/model'

/** What a citation needs that words and dates are not written without. */
interface Printed {
  speaker: string
  /** The words in their marks. */
  words: string
  edition: string | null
  day: string | null
  url: string
}

/** A quote as somebody else would print it: the words, who, in which office, where, when, and the record. */
export function quoteCitation(quote: Pick<QuotePage, 'office' | 'session'>, printed: Printed): string {
  const { office, session } = quote
  const who = [printed.speaker, office?.title, office?.organisation].filter(Boolean).join(', ')
  const where = [session?.title, printed.edition, printed.day].filter(Boolean).join(', ')
  return [printed.words, `— ${who}.`, where && `${where}.`, `${PUBLISHER}, ${printed.url}`].filter(Boolean).join(' ')
}
