import type { BlockOf } from '@/lib/articles/blocks/registry'
import { AttributionLine } from '@/components/quotes/attribution-line'
import { InlineContent } from './inline-content'
import { foreign, quoteAnchor, type BlockViewProps } from './story'

/** Words set apart, with who said them, in which office and where. */
export function BlockQuoteView({ block, story }: BlockViewProps<BlockOf<'blockQuote'>>) {
  const { quoteId } = block.attrs
  const quote = story.quotes.get(quoteId)
  // Nobody has said a paraphrase: no marks.
  const exact = quote?.kind !== 'paraphrase'
  return (
    <figure className="border-t border-b border-rule py-6 pl-[0.7em]">
      <blockquote
        id={quoteAnchor(quoteId)}
        className={`text-[1.25em] leading-[1.35] ${exact ? 'set-quote' : ''}`}
        {...foreign(quote, story)}
      >
        <InlineContent content={block.content} story={story} />
      </blockquote>
      {quote && (
        <figcaption className="mt-4">
          <AttributionLine quote={quote} />
        </figcaption>
      )}
    </figure>
  )
}
