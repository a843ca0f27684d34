import yauzl from 'yauzl'
import type { FileWindow } from './file-window'
import type { DocumentFormat } from './recognise'
import { Refusal } from './refusal'

const MOST_UNPACKED_BYTES = 512 * 1024 * 1024
const MOST_ENTRIES = 20_000
// Spreadsheets of one number repeated come near; what is made to burst lies far above.
const MOST_RATIO = 300
const RATIO_COUNTS_FROM = 8 * 1024 * 1024
const MACROS = /(^|\/)(vbaProject\.bin|Basic\/|Scripts\/)/i
const PROGRAMS = /\.(exe|dll|js|jse|vbs|hta|bat|cmd|ps1|scr|jar|sh)$/i

/** Refuses documents that act by themselves, burst when they are opened, or are not whole. */
export async function checkDocument(path: string, file: FileWindow, format: DocumentFormat): Promise<void> {
  await (format === 'pdf' ? checkPdf(file) : checkPackage(path))
}

const ACTING = /\/(JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)[\s/<([>]/
const TAIL = 2048
const OVERLAP = 64

async function checkPdf(file: FileWindow): Promise<void> {
  if ((await file.upTo(0, 5)).toString('latin1') !== '%PDF-') throw new Refusal('damaged')
  const tail = (await file.upTo(Math.max(0, file.size - TAIL), TAIL)).toString('latin1')
  if (!tail.includes('%%EOF')) throw new Refusal('truncated')
  for (let at = 0; at < file.size; at += 1024 * 1024 - OVERLAP) {
    // Any letter of a name may be written as its number.
    const words = (await file.upTo(at))
      .toString('latin1')
      .replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    if (ACTING.test(words)) throw new Refusal('scripts')
  }
}

/** Office documents are archives: their directory tells what they would become. */
async function checkPackage(path: string): Promise<void> {
  try {
    const archive = await yauzl.openPromise(path, { strictFileNames: true, validateEntrySizes: true })
    try {
      if (archive.entryCount > MOST_ENTRIES) throw new Refusal('bomb')
      let unpacked = 0
      for await (const entry of archive.eachEntry()) {
        unpacked += entry.uncompressedSize
        if (entry.generalPurposeBitFlag & 1) throw new Refusal('locked')
        if (MACROS.test(entry.fileName) || PROGRAMS.test(entry.fileName)) throw new Refusal('macros')
        const bursts =
          entry.uncompressedSize > RATIO_COUNTS_FROM &&
          entry.uncompressedSize > MOST_RATIO * Math.max(1, entry.compressedSize)
        if (bursts || unpacked > MOST_UNPACKED_BYTES) throw new Refusal('bomb')
      }
    } finally {
      archive.close()
    }
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('damaged')
  }
}
