import type { Encoding } from '../source'
import { decodeWindows1252 } from './windows-1252'

interface Decoded {
  text: string
  encoding: { name: Encoding; guessed: boolean }
}

/** Bytes of unknown encoding as text: by byte order mark, else UTF-8 if it is valid, else the likeliest guess. */
export function decodeText(bytes: Uint8Array): Decoded {
  const marked = byMark(bytes)
  if (marked) return { text: decode(bytes, marked), encoding: { name: marked, guessed: false } }
  const wide = guessUtf16(bytes)
  if (wide) return { text: decode(bytes, wide), encoding: { name: wide, guessed: true } }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { text, encoding: { name: 'utf-8', guessed: false } }
  } catch {
    return { text: decodeWindows1252(bytes), encoding: { name: 'windows-1252', guessed: true } }
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes)
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

/** Latin text in UTF-16 has a zero in every other byte, which no other encoding has. */
function guessUtf16(bytes: Uint8Array): Encoding | null {
  const sample = bytes.subarray(0, 400)
  if (sample.length < 8) return null
  const zerosAt = (rest: number) => sample.filter((byte, index) => index % 2 === rest && byte === 0).length
  const half = sample.length / 2
  if (zerosAt(1) > half * 0.7 && zerosAt(0) < half * 0.1) return 'utf-16le'
  if (zerosAt(0) > half * 0.7 && zerosAt(1) < half * 0.1) return 'utf-16be'
  return null
}
