import type { LedgerQuote } from '@/lib/quotes/model'
import { languageAttributes } from '@/lib/core/language-attributes'

interface Props {
  quote: Pick<LedgerQuote, 'kind' | 'language' | 'text'>
  look: string
  /** Where the words lead, with what a hint says of it. */
  href?: string
  title?: string
}

/** The words, in drawn quotation marks; a paraphrase gets none, for nobody has said these words. */
export function SetWords({ quote, look, href, title }: Props) {
  const exact = quote.kind !== 'paraphrase'
  const words = exact ? withoutMarks(quote.text) : quote.text
  return (
    <blockquote
      {...languageAttributes(quote.language)}
      className={`${exact ? 'set-quote' : 'font-serif text-pretty'} ${look}`}
    >
      {href ? (
        <a href={href} title={title}>
          {words}
        </a>
      ) : (
        words
      )}
    </blockquote>
  )
}

/** The marks are drawn; words that carry their own would have two. */
function withoutMarks(text: string): string {
  return text.replace(/^[“"«„]\s*/, '').replace(/\s*[”"»“]$/, '')
}
