import { blockText } from './blocks/registry'
import type { ArticleContent } from './content'

const WORDS_A_MINUTE = 230

/** Whole minutes that the text takes to read, one at least. */
export function readingMinutes({ body }: Pick<ArticleContent, 'body'>): number {
  const words = body.content.map(blockText).join(' ').split(/\s+/).filter(Boolean).length
  return Math.max(1, Math.round(words / WORDS_A_MINUTE))
}
