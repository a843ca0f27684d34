import { readdir } from 'node:fs/promises'
import path from 'node:path'

/** The address of every file below `folder`, as Next serves public/: what is put there later is not served either. */
export async function publicFiles(folder: string): Promise<Set<string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  return new Set(files.map((file) => addressOf(path.relative(folder, path.join(file.parentPath, file.name)))))
}

function addressOf(relative: string): string {
  return `/${encodeURI(relative.split(path.sep).join('/')).replace(/[?#]/g, encodeURIComponent)}`
}
