import type { LineMark } from '../source'
import { HIGH } from './windows-1252'

interface Words {
  text: string
  marks: LineMark[]
}

type Fix = (match: string, ...groups: string[]) => string

const DOUBLY_ENCODED = new RegExp(`[\\u00C2-\\u00F4][\\u0080-\\u00BF${HIGH}]{1,3}`, 'gu')
const ACCENT_APART = / (\p{M})/gu
const GLUED = /(\p{Ll}{2}[.!?][”»"]?)(?=[“«„]?\p{Lu}\p{Ll}+[\s,’'])/gu

const FIXES: [RegExp, Fix][] = [
  [DOUBLY_ENCODED, undouble],
  [ACCENT_APART, (_match, accent) => accent ?? ''],
  [GLUED, (match) => `${match} `],
]

/** The line without the damage that copying and conversion leave: doubled encoding, accents apart, glued sentences. */
export function repair(words: Words): Words {
  return FIXES.reduce((line, [damage, fix]) => replace(line, damage, fix), words)
}

function undouble(match: string): string {
  const bytes = [...match].map((letter) => {
    const high = HIGH.indexOf(letter)
    return high < 0 ? letter.charCodeAt(0) : 0x80 + high
  })
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes))
  } catch {
    return match
  }
}

/** Replaces in the text and moves the marks along. */
function replace({ text, marks }: Words, damage: RegExp, fix: Fix): Words {
  const shifts: { at: number; by: number }[] = []
  const repaired = text.replace(damage, (match: string, ...rest: unknown[]) => {
    const groups = rest.filter((part): part is string => typeof part === 'string')
    const at = rest.find((part) => typeof part === 'number') ?? 0
    const better = fix(match, ...groups)
    shifts.push({ at: at + match.length, by: better.length - match.length })
    return better
  })
  const moved = (offset: number) => shifts.reduce((sum, { at, by }) => (at <= offset ? sum + by : sum), offset)
  return { text: repaired, marks: marks.map((mark) => ({ ...mark, from: moved(mark.from), to: moved(mark.to) })) }
}
