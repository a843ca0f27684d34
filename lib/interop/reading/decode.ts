import type { Oddities } from '../oddities'
import { UnreadableFile } from '../unreadable-file'
import { MOST_BYTES } from './limits'

const CHUNK = 64 * 1024
const DECLARED = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([A-Za-z0-9._-]{1,40})["']/

/** The text of a file. What is no text in the encoding that it claims is refused with the line: nothing is guessed. */
export function decode(bytes: Uint8Array, oddities: Oddities): string {
  if (bytes.byteLength === 0) throw new UnreadableFile('empty')
  if (bytes.byteLength > MOST_BYTES) throw new UnreadableFile('too-large', null, megabytes(bytes.byteLength))
  if (isPacked(bytes)) throw new UnreadableFile('packed')
  const encoding = encodingOf(bytes)
  if (encoding !== 'utf-8') oddities.add('other-encoding', 'line 1', encoding)
  const text = decodeAs(bytes, encoding)
  if (text.trim() === '') throw new UnreadableFile('empty')
  return text
}

export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`
}

function isPacked([first, second]: Uint8Array): boolean {
  return (first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b)
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(300, bytes.byteLength)).toString('latin1')
  const declared = DECLARED.exec(head.replace(/^\u00ef\u00bb\u00bf/, ''))?.[1]?.toLowerCase()
  return declared === undefined || declared === 'utf8' ? 'utf-8' : declared
}

function decodeAs(bytes: Uint8Array, encoding: string): string {
  let decoder: TextDecoder
  try {
    decoder = new TextDecoder(encoding, { fatal: true })
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile('unknown-encoding', 'line 1', encoding)
    throw error
  }
  const parts: string[] = []
  let lines = 1
  for (let from = 0; from < bytes.byteLength; from += CHUNK) {
    const chunk = bytes.subarray(from, from + CHUNK)
    try {
      const part = decoder.decode(chunk, { stream: from + CHUNK < bytes.byteLength })
      lines += part.split('\n').length - 1
      parts.push(part)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error
      throw new UnreadableFile('wrong-encoding', `line ${lines + linesBefore(chunk)}`, encoding)
    }
  }
  return parts.join('')
}

/** How many lines of a chunk come before its first byte that is no UTF-8. */
function linesBefore(chunk: Uint8Array): number {
  const loose = new TextDecoder('utf-8').decode(chunk)
  const bad = loose.indexOf('\uFFFD')
  return loose.slice(0, Math.max(0, bad)).split('\n').length - 1
}
