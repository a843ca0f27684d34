import { UnreadableFile } from '../unreadable-file'
import { DEEPEST, MOST_PARTS } from './limits'

/**
 * The value of a JSON text. Depth and number of values are counted first, in one pass without building anything: small
 * values would fill the memory many times over.
 */
export function readJson(text: string): unknown {
  guard(text)
  try {
    return JSON.parse(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text) as unknown
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const position = Number(/position (\d+)/.exec(error.message)?.[1] ?? text.length)
    throw new UnreadableFile('not-well-formed', lineAt(text, position), snippet(text, position))
  }
}

function guard(text: string): void {
  let [depth, parts, inString] = [0, 0, false]
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (inString) {
      if (code === BACKSLASH) index += 1
      else if (code === QUOTE) inString = false
    } else if (code === QUOTE) inString = true
    else if (code === BRACE || code === BRACKET) {
      depth += 1
      parts += 1
      if (depth > DEEPEST) throw new UnreadableFile('too-deep', lineAt(text, index))
    } else if (code === BRACE_END || code === BRACKET_END) depth -= 1
    else if (code === COMMA) parts += 1
    if (parts > MOST_PARTS) throw new UnreadableFile('too-many-parts', lineAt(text, index))
  }
}

const [QUOTE, BACKSLASH, COMMA] = [0x22, 0x5c, 0x2c]
const [BRACE, BRACE_END, BRACKET, BRACKET_END] = [0x7b, 0x7d, 0x5b, 0x5d]

function lineAt(text: string, position: number): string {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) line += 1
  return `line ${line}`
}

function snippet(text: string, position: number): string {
  return text.slice(Math.max(0, position - 20), position + 20).replace(/\s+/g, ' ')
}
