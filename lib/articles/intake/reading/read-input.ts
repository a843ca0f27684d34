import { LARGEST_FILE_BYTES } from '../limits'
import type { Reading, Source } from '../source'
import { decodeText } from './decode-text'
import { readDocx } from './docx'
import { hasTooManyTags, readHtml } from './html'
import { readPlainText } from './plain-text'
import { storable } from './storable'
import { toSource } from './to-source'

/** What a clipboard holds: the words, and the same words as a page if they came from one. */
export interface Pasted {
  text: string
  html: string | null
}

export async function readPaste({ text, html }: Pasted): Promise<Reading> {
  return html ? readPage(storable(html), null) : toSource(readPlainText(storable(text)))
}

/** Reads an uploaded file by what it is: the name only decides between plain text and HTML. */
export async function readFile(name: string, file: Buffer): Promise<Reading> {
  if (file.length === 0) return { ok: false, reason: 'empty' }
  if (file.length > LARGEST_FILE_BYTES) return { ok: false, reason: 'too-large' }
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === 'doc') return { ok: false, reason: 'old-word' }
  if (extension === 'docx') {
    const lines = await readDocx(file)
    return typeof lines === 'string' ? { ok: false, reason: lines } : toSource(lines)
  }
  if (extension !== 'txt' && extension !== 'html' && extension !== 'htm') return { ok: false, reason: 'unknown-type' }
  const { text, encoding } = decodeText(file)
  const clean = storable(text)
  return extension === 'txt' ? toSource(readPlainText(clean), encoding) : readPage(clean, encoding)
}

async function readPage(html: string, encoding: Source['encoding']): Promise<Reading> {
  return hasTooManyTags(html) ? { ok: false, reason: 'too-long' } : toSource(await readHtml(html), encoding)
}
