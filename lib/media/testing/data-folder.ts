import { mkdtempSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, vi } from 'vitest'

/** A data folder of this test file's own, in place before anything reads the settings. */
export function ownDataFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'plenary-media-'))
  vi.stubEnv('DATA_DIR', folder)
  afterAll(() => rm(folder, { recursive: true, force: true }))
  return {
    /** Every file in it, by its path. */
    files: async () => {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile())
      return files.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name))).sort()
    },
  }
}
