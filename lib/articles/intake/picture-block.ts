import type { Block } from '../blocks/registry'
import { fold } from './fold'
import type { PictureValue } from './proposals'
import type { SourceLine } from './source'

// What a figure can hold (blocks/figure.ts).
const LONGEST_CAPTION = 1000
const LONGEST_ALT = 500

/**
 * The chosen picture with its caption, or with its alternative text if the line was a picture's own. Words that neither the
 * figure nor the library holds follow as a paragraph: above all a credit other than the library's.
 */
export function figureOf(
  line: SourceLine,
  { caption, credit, chosen }: PictureValue,
  assetId: string,
  newId: () => string,
): Block[] {
  const isAlt = line.kind === 'picture' && credit === null
  const kept = caption !== null && caption.length <= (isAlt ? LONGEST_ALT : LONGEST_CAPTION) ? caption : null
  const figure: Block = {
    type: 'figure',
    attrs: { id: newId(), assetId, caption: isAlt ? null : kept, alt: isAlt ? kept : null, decorative: false },
  }
  const isKnownCredit = credit === null || fold(credit) === fold(chosen?.credit ?? '')
  const rest = isKnownCredit ? (kept === caption ? '' : line.text) : behind(line.text, kept)
  if (!rest) return [figure]
  const content = [{ type: 'text' as const, text: rest, marks: [{ type: 'italic' as const }] }]
  return [figure, { type: 'paragraph', attrs: { id: newId() }, content }]
}

function behind(text: string, caption: string | null): string {
  return (
    caption !== null && text.trimStart().startsWith(caption) ? text.trimStart().slice(caption.length) : text
  ).trim()
}
