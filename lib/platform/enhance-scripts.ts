import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'

const MANIFEST = 'build/enhance.json'

let manifest: Record<string, string> | undefined

/** The public address of a bundled enhancement, or null where none were built: pages are whole without them. */
export function enhanceScript(name: string): string | null {
  manifest ??= read()
  return manifest[name] ?? null
}

function read(): Record<string, string> {
  try {
    const file = path.resolve(/* turbopackIgnore: true */ MANIFEST)
    return z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw error
  }
}
