import { z } from 'zod'
import { inlineText, type Inline } from './inline'
import { paragraphSchema } from './paragraph'

/** The paragraphs inside a larger block; at least one, so that there is always a place to type. */
export const nestedParagraphs = z.array(paragraphSchema).min(1).max(200)

type Paragraphs = z.infer<typeof nestedParagraphs>

export function paragraphsText(paragraphs: Paragraphs): string {
  return paragraphs.map(({ content }) => inlineText(content)).join('\n')
}

export function paragraphsInlines(paragraphs: Paragraphs): Inline[][] {
  return paragraphs.map(({ content }) => content ?? [])
}
