import type { ArticleContent } from '../content'
import { printedQuotes } from '../quoted-words'
import { warning, type Check } from './check'
import { textRuns } from './text-runs'

// Fewer words between quotation marks are a title or a term, more are what somebody said.
const SAID = /[“«„](?<words>(?:[^\s“”«»„]+\s+){4,}[^\s“”«»„]+)[”»“]/gu

const DOUBTS = { unverified: 'quote.unverified', disputed: 'quote.disputed' } as const

/** Quotes that nobody has compared with a recording, and words in quotation marks that are not marked as anybody's. */
export function quoteChecks(content: ArticleContent): Check[] {
  const described = new Map(content.quotes.map((quote) => [quote.id, quote]))
  const doubtful = printedQuotes(content.body).flatMap(({ quoteId }) => {
    const quote = described.get(quoteId)
    const path = `quotes.${quoteId}`
    if (!quote) return []
    return [
      ...(quote.verification === 'verified' ? [] : [warning(path, DOUBTS[quote.verification])]),
      ...(quote.unattributedReason && !quote.speakerId && !quote.speakerLabel
        ? [warning(path, 'quote.anonymous')]
        : []),
    ]
  })
  return [...doubtful, ...unmarked(content)]
}

function unmarked(content: ArticleContent): Check[] {
  return content.body.content
    .filter(({ type }) => type !== 'blockQuote')
    .flatMap(textRuns)
    .flatMap(({ path, text, marked, exact }) =>
      [...text.matchAll(SAID)].flatMap(({ index, 0: said, groups }) => {
        const to = index + said.length
        if (marked.some((range) => range.from < to && index < range.to)) return []
        const at = exact ? { at: { from: index, to } } : {}
        return [warning(path, 'quote.notMarked', { values: { words: groups?.['words'] ?? said }, ...at })]
      }),
    )
}
