import { blockInlines, blockUtterances, type Block } from '@/lib/articles/blocks/registry'
import type { Inline } from '@/lib/articles/blocks/inline'
import type { Dateline } from '@/lib/articles/content'
import type { ArticlePage } from '@/lib/articles/model'
import { languageAttributes } from '@/lib/core/language-attributes'

/** What any block may need to know of the story that it stands in. */
export interface Story {
  language: string
  quotes: ArticlePage['quotes']
  pictures: ArticlePage['pictures']
  /** Where a mention leads, by the id that it names. */
  addressOf: (subject: 'speaker' | 'organisation' | 'session', id: string) => string | null
  /** The piece of text that carries a quote's anchor: a split quote has several pieces and one anchor. */
  anchors: ReadonlySet<Inline>
  /** Drawn inside the first paragraph. */
  datelines: readonly Dateline[]
  firstParagraph: Block | undefined
}

export interface BlockViewProps<B extends Block> {
  block: B
  story: Story
}

/** What the element around a quote's words says of them, when they are in another language than the story around them. */
export function foreign(quote: { language: string } | undefined, story: Story) {
  return quote && quote.language !== story.language ? languageAttributes(quote.language) : undefined
}

export function quoteAnchor(quoteId: string): string {
  return `quote-${quoteId}`
}

export function quoteIdOf(inline: Inline): string | null {
  const mark = inline.marks?.find(({ type }) => type === 'quote')
  return mark?.type === 'quote' ? mark.attrs.quoteId : null
}

/** The first piece of each quote in reading order; words set apart and answers have it on their own element. */
export function firstPieces(blocks: readonly Block[]): Set<Inline> {
  const seen = new Set<string>()
  const pieces = new Set<Inline>()
  for (const block of blocks) {
    for (const { quoteId, whole } of blockUtterances(block)) if (whole) seen.add(quoteId)
    for (const inline of blockInlines(block).flat()) {
      const quoteId = quoteIdOf(inline)
      if (quoteId !== null && !seen.has(quoteId)) {
        seen.add(quoteId)
        pieces.add(inline)
      }
    }
  }
  return pieces
}
