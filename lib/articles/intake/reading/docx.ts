import JSZip from 'jszip'
import mammoth from 'mammoth'
import type { RawLine, Unreadable } from '../source'
import { readHtml } from './html'
import { BrokenZip, unzip, ZipBomb } from './unzip'

// A novel has 2 MB of XML; Word's own noise multiplies that.
const LARGEST_XML = 24 * 1024 * 1024
// The converter takes a second or two for as many tags or attributes, and far longer for more, while nobody else is served.
// A day's transcript has a third of it.
const MOST_TAGS = 300_000
const MOST_ATTRIBUTES = 300_000

/**
 * The lines of a Word document. The converter unpacks without any bound, so it is only given what was unpacked within
 * bounds before, as a new archive; pictures are left out and known by their alternative text alone.
 */
export async function readDocx(file: Buffer): Promise<RawLine[] | Unreadable> {
  let parts: Map<string, Buffer>
  try {
    parts = unzip(file, (name) => /\.(xml|rels)$/i.test(name), LARGEST_XML)
  } catch (error) {
    if (error instanceof ZipBomb) return 'bomb'
    if (error instanceof BrokenZip || error instanceof RangeError) return 'broken-docx'
    throw error
  }
  if (!parts.has('[Content_Types].xml')) return 'broken-docx'
  const all = [...parts.values()]
  if (countIn(all, '<') > MOST_TAGS || countIn(all, '=') > MOST_ATTRIBUTES) return 'too-long'
  const archive = new JSZip()
  for (const [name, content] of parts) archive.file(name, content)
  const bounded = await archive.generateAsync({ type: 'nodebuffer' })
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bounded }, { convertImage })
    return await readHtml(value)
  } catch {
    // Whatever a damaged document makes the converter throw, its author needs to hear one thing.
    return 'broken-docx'
  }
}

function countIn(parts: readonly Buffer[], sign: '<' | '='): number {
  const byte = sign.charCodeAt(0)
  let count = 0
  for (const part of parts) {
    for (let at = part.indexOf(byte); at >= 0; at = part.indexOf(byte, at + 1)) count += 1
  }
  return count
}

const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
