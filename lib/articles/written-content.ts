import { z } from 'zod'
import type { Inline } from './blocks/inline'
import { blockInlines } from './blocks/registry'
import { articleContent, type ArticleContent } from './content'

// A day's transcript with every sentence marked has a tenth of it; each mark costs every later reader time.
const MOST_MARKS = 20_000

/** What is asked of content beyond its shape before it may be stored. */
export const writtenContent = articleContent.check(({ value, issues }) => {
  const refuse = (path: (string | number)[], message: string) =>
    issues.push({ code: 'custom', input: undefined, path, message })

  // Merges, checks and comments find blocks and quotes by their ids: a second one of the same id would be lost.
  const blockIds = value.body.content.map(({ attrs }) => attrs.id)
  for (const index of repeated(blockIds)) refuse(['body', 'content', index, 'attrs', 'id'], 'input.duplicate')
  const quoteIds = value.quotes.map(({ id }) => id)
  for (const index of repeated(quoteIds)) refuse(['quotes', index, 'id'], 'input.duplicate')

  if (marksIn(value) > MOST_MARKS) refuse(['body'], 'input.tooLong')
  for (const [index, block] of value.body.content.entries()) {
    if (blockInlines(block).flat().some(isMarkedTwice)) refuse(['body', 'content', index, 'content'], 'mark.twice')
  }
})

/** A story of which a command has made new content out of what was stored. */
export const written = z.object({ content: writtenContent })

function marksIn({ body }: ArticleContent): number {
  return body.content
    .flatMap((block) => blockInlines(block).flat())
    .reduce((sum, { marks = [] }) => sum + marks.length, 0)
}

/** The editor knows each sort of mark once on the same words, and would drop the second. */
function isMarkedTwice({ marks = [] }: Inline): boolean {
  return new Set(marks.map(({ type }) => type)).size < marks.length
}

/** The places of those that stood before already; UUIDs are the same in capitals. */
function repeated(ids: readonly string[]): number[] {
  const seen = new Set<string>()
  return ids.flatMap((each, index) => {
    const id = each.toLowerCase()
    if (seen.has(id)) return [index]
    seen.add(id)
    return []
  })
}
