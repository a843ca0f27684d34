import { blockText } from '../blocks/registry'
import type { ArticleContent } from '../content'
import { warning, type Check } from './check'

const LONGEST = 110
const SHORTEST = 15

/** A headline that is cut in lists, says too little, shouts, or says what the first sentence says again. */
export function headlineChecks(story: { headline: string; content: ArticleContent }): Check[] {
  const headline = story.headline.trim()
  const length = [...headline].length
  if (length === 0) return []
  return [
    ...(length > LONGEST ? [warning('headline', 'headline.long', { values: { length, limit: LONGEST } })] : []),
    ...(length < SHORTEST ? [warning('headline', 'headline.short', { values: { length } })] : []),
    ...(shouts(headline) ? [warning('headline', 'headline.capitals')] : []),
    ...(plain(headline) === plain(firstSentence(story.content)) ? [warning('headline', 'headline.repeated')] : []),
  ]
}

function shouts(headline: string): boolean {
  const letters = headline.replace(/[^\p{L}]/gu, '')
  return letters.length >= 8 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

function firstSentence(content: ArticleContent): string {
  const first = content.body.content.find((block) => block.type === 'paragraph' && blockText(block).trim())
  return first ? (/^.*?[.!?…](?=\s|$)/su.exec(blockText(first).trim())?.[0] ?? blockText(first)) : ''
}

/** Without signs, so that a full stop makes no difference. */
function plain(words: string): string {
  return words
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase()
}
