import JSZip from 'jszip'
import { UnreadableFile } from '../unreadable-file'
import { megabytes } from './decode'
import { MOST_BYTES } from './limits'

const MOST_FILES = 2_000

/** Whether bytes are a ZIP archive. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/** The JSON files of an archive, unpacked no further than all of them together may be: what unpacks to more is refused. */
export async function unpack(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  if (bytes.byteLength > MOST_BYTES) throw new UnreadableFile('too-large', null, megabytes(bytes.byteLength))
  const archive = await open(bytes)
  const entries = Object.values(archive.files).filter(({ dir, name }) => !dir && name.endsWith('.json'))
  if (entries.length > MOST_FILES) throw new UnreadableFile('too-many-parts')
  const files = new Map<string, Uint8Array>()
  let left = MOST_BYTES
  for (const entry of entries) {
    const content = await read(entry, left)
    left -= content.byteLength
    files.set(entry.name, content)
  }
  return files
}

async function open(bytes: Uint8Array): Promise<JSZip> {
  try {
    return await JSZip.loadAsync(bytes)
  } catch (error) {
    throw new UnreadableFile('not-well-formed', null, error instanceof Error ? error.message.slice(0, 120) : null)
  }
}

function read(entry: JSZip.JSZipObject, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    let size = 0
    // Node's stream, because it can be stopped: what an archive says of its sizes may be a lie.
    const stream = entry.nodeStream() as NodeJS.ReadableStream & { destroy?: () => void }
    stream.on('data', (chunk: Uint8Array) => {
      size += chunk.byteLength
      if (size <= limit) return void chunks.push(chunk)
      stream.pause()
      stream.destroy?.()
      reject(new UnreadableFile('too-large', entry.name))
    })
    stream.on('error', () => reject(new UnreadableFile('not-well-formed', entry.name)))
    stream.on('end', () => resolve(Buffer.concat(chunks)))
  })
}
