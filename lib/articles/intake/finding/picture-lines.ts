import type { FindingOf } from '../proposals'
import { wholeLine, type SourceLine } from '../source'

const LABEL =
  '(?:photo(?:graph|s|graphie)?|picture|image|bild|foto|crédit(?:s)?(?: photo)?|credit)(?:\\s*(?:credits?|courtesy|by|of|de|von|:|/|\\(c\\)|©))+'
const CREDIT = new RegExp(
  `^(?<caption>.*?)[\\s([|–—-]*(?:${LABEL}|©)\\s*(?<credit>[^.!?\\n]{2,120}?)[.)\\]\\s]*$`,
  'iu',
)
const LONGEST_CAPTION = 400

/** A line that belongs to a picture: a caption with its credit, either alone, or a picture's own words. */
export function findPicture(line: SourceLine): FindingOf<'picture'> | null {
  const spans = [wholeLine(line)]
  const found = line.text.length > LONGEST_CAPTION ? null : CREDIT.exec(line.text)
  const credit = found?.groups?.credit?.trim()
  const caption = found?.groups?.caption?.trim() ?? line.text.trim()
  if (credit && isName(credit) && !/rights reserved|^\d{4}/i.test(credit)) {
    return { kind: 'picture', spans, accepted: true, value: { caption: caption || null, credit, chosen: null } }
  }
  if (line.kind !== 'picture') return null
  return {
    kind: 'picture',
    spans,
    accepted: true,
    value: { caption: line.text.trim() || null, credit: null, chosen: null },
  }
}

/** A credit names somebody and says nothing: few words, the first of them a name. */
function isName(words: string): boolean {
  return words.split(/\s+/).length <= 12 && /^[\p{Lu}@\p{Lo}\d]/u.test(words)
}
