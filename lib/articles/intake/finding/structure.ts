import type { Finding } from '../proposals'
import { wholeLine, type SourceLine } from '../source'

const BULLET = /^\s*[-–—•·*▪◦]\s+/u
const NUMBER = /^\s*\(?\d{1,3}[.)]\s+/u

/** List items that are marked by a sign or a number, and lines that stand over the next paragraphs. */
export function findStructure(lines: readonly SourceLine[]): Finding[] {
  return lines.flatMap((line, index): Finding[] => {
    if (line.kind !== 'text') return []
    const bullet = BULLET.exec(line.text)?.[0]
    const number = NUMBER.exec(line.text)?.[0]
    const marker = bullet ?? number
    // One line that begins with a dash is a sentence; a list has neighbours.
    const shape = bullet ? BULLET : NUMBER
    if (marker && [lines[index - 1], lines[index + 1]].some((other) => other && shape.test(other.text))) {
      const spans = [{ line: line.id, from: 0, to: marker.length }]
      return [{ kind: 'list', value: bullet ? 'bullet' : 'numbered', spans, accepted: true }]
    }
    if (isSubhead(line, lines[index - 1], lines[index + 1])) {
      return [{ kind: 'subhead', value: null, spans: [wholeLine(line)], accepted: true }]
    }
    return []
  })
}

function isItem({ kind, text }: SourceLine): boolean {
  return kind === 'bullet' || kind === 'numbered' || BULLET.test(text) || NUMBER.test(text)
}

/** Short, no sentence, and paragraphs or a list on both sides. */
function isSubhead(line: SourceLine, before: SourceLine | undefined, after: SourceLine | undefined): boolean {
  const text = line.text.trim()
  if (!before || !after || before.kind !== 'text' || !(after.text.length >= 80 || isItem(after))) return false
  if (text.length < 3 || text.length > 80 || !/^[\p{Lu}\p{N}]/u.test(text)) return false
  return !/[.!:;,…”"»)]$/.test(text) && !/[“"«]/.test(text)
}
