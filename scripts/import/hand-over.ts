import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { isArchive, unpack } from '@/lib/interop/reading/archive'
import { megabytes } from '@/lib/interop/reading/decode'
import { MOST_BYTES } from '@/lib/interop/reading/limits'
import type { Given } from '@/lib/interop/dialects/read-programme'
import { UnreadableFile } from '@/lib/interop/unreadable-file'

/** A file, a folder or an archive as it is handed to the importer; `null` when there is none. */
export async function handOver(file: string): Promise<{ given: Given; digest: string } | null> {
  if (!existsSync(file)) return null
  if (statSync(file).isDirectory()) return folder(file)
  // Looked at before it is read: a file of any size costs nothing.
  const { size } = statSync(file)
  if (size > MOST_BYTES) throw new UnreadableFile('too-large', null, megabytes(size))
  const bytes = readFileSync(file)
  return { given: isArchive(bytes) ? await unpack(bytes) : bytes, digest: digestOf([bytes]) }
}

function folder(at: string): { given: Given; digest: string } {
  const names = readdirSync(at)
    .filter((name) => name.endsWith('.json'))
    .sort()
  const size = names.reduce((sum, name) => sum + statSync(path.join(at, name)).size, 0)
  if (size > MOST_BYTES) throw new UnreadableFile('too-large', null, megabytes(size))
  const files = new Map(names.map((name) => [name, readFileSync(path.join(at, name))]))
  return { given: files, digest: digestOf([...files.values()]) }
}

function digestOf(parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest('hex')
}
