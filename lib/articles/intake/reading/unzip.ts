import { inflateRawSync } from 'node:zlib'

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const MOST_ENTRIES = 5000

export class BrokenZip extends Error {}
/** Unpacks to more than anybody would write: a bomb, or not a text. */
export class ZipBomb extends Error {}

/**
 * The wanted files of a zip archive, unpacked to no more than `limit` bytes in all, whatever the archive says about
 * itself.
 */
export function unzip(archive: Buffer, wanted: (name: string) => boolean, limit: number): Map<string, Buffer> {
  const files = new Map<string, Buffer>()
  let left = limit
  for (const entry of directory(archive)) {
    if (!wanted(entry.name)) continue
    const content = unpack(archive, entry, left)
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

interface Entry {
  name: string
  method: number
  packedSize: number
  headerAt: number
}

function directory(archive: Buffer): Entry[] {
  // The end record is 22 bytes and a comment of at most 64 KB.
  const endAt = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  if (endAt < 0 || endAt + 22 > archive.length || archive.readUInt32LE(endAt) !== END_OF_DIRECTORY)
    throw new BrokenZip()
  const count = archive.readUInt16LE(endAt + 10)
  if (count > MOST_ENTRIES) throw new ZipBomb()
  const entries: Entry[] = []
  let at = archive.readUInt32LE(endAt + 16)
  for (let index = 0; index < count; index++) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== DIRECTORY_ENTRY) throw new BrokenZip()
    const nameLength = archive.readUInt16LE(at + 28)
    entries.push({
      name: archive.toString('utf8', at + 46, at + 46 + nameLength),
      method: archive.readUInt16LE(at + 10),
      packedSize: archive.readUInt32LE(at + 20),
      headerAt: archive.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return entries
}

function unpack(archive: Buffer, { method, packedSize, headerAt }: Entry, limit: number): Buffer {
  if (headerAt + 30 > archive.length) throw new BrokenZip()
  const start = headerAt + 30 + archive.readUInt16LE(headerAt + 26) + archive.readUInt16LE(headerAt + 28)
  const packed = archive.subarray(start, start + packedSize)
  if (method === 0) {
    if (packed.length > limit) throw new ZipBomb()
    return packed
  }
  if (method !== 8) throw new BrokenZip()
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, limit) })
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? new ZipBomb() : new BrokenZip()
  }
}
