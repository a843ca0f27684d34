import type { FileWindow } from './file-window'
import { Refusal } from './refusal'

// Longer than any of the signs, so that one which lies across two windows is seen in the second.
const OVERLAP = 64
// Chance does not write these into compressed pixels: each is five bytes or more.
const ACTIVE = /<\?php\s|<script[\s>/]|<html[\s>]|<!doctype\s|<iframe[\s>]|<%@\s/i
const ARCHIVES = ['Rar!\x1a\x07', '7z\xbc\xaf\x27\x1c', 'MSCF\0\0\0\0']
const PDF_SIGN = '%PDF-'
/** Readers of PDF look for its sign within so many bytes. */
const PDF_WITHIN = 1024
const ZIP_END = Buffer.from('PK\x05\x06', 'latin1')
const ZIP_ENTRY = Buffer.from('PK\x01\x02', 'latin1')
const ZIP_END_WITHIN = 65_535 + 22

/** Refuses a file that other programs would read as something else: a page with scripts, a program's text, an archive, a PDF. */
export async function checkHidden(file: FileWindow, is: 'picture' | 'pdf' | 'archive'): Promise<void> {
  if (is !== 'pdf' && (await file.upTo(0, PDF_WITHIN)).includes(PDF_SIGN)) throw new Refusal('hidden')
  if (is !== 'archive' && (await endsAsArchive(file))) throw new Refusal('hidden')
  for (let at = 0; at < file.size; at += 1024 * 1024 - OVERLAP) {
    const words = (await file.upTo(at)).toString('latin1')
    if (ACTIVE.test(words) || (is === 'picture' && ARCHIVES.some((sign) => words.includes(sign))))
      throw new Refusal('hidden')
  }
}

/** Readers of ZIP begin at the end: a directory there makes an archive of whatever stands before it. */
async function endsAsArchive(file: FileWindow): Promise<boolean> {
  const from = Math.max(0, file.size - ZIP_END_WITHIN)
  const tail = Buffer.from(await file.upTo(from, ZIP_END_WITHIN))
  for (let found = tail.indexOf(ZIP_END); found >= 0; found = tail.indexOf(ZIP_END, found + 1)) {
    const directoryBytes = found + 16 <= tail.length ? tail.readUInt32LE(found + 12) : 0
    const directory = from + found - directoryBytes
    if (directoryBytes > 0 && directory >= 0 && (await file.bytes(directory, 4)).equals(ZIP_ENTRY)) return true
  }
  return false
}
