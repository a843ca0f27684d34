import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import { ROOT, runQuietly } from '../runtime/run-tool.mjs'

const PLACE = 'build/bare-next'

/**
 * Builds the least that Next can serve: one static page.
 * @returns {Promise<string>} the folder to start it from
 */
export async function buildBareNext() {
  const place = path.join(ROOT, PLACE)
  rmSync(place, { recursive: true, force: true })
  cpSync(path.join(import.meta.dirname, 'bare-next'), place, { recursive: true })
  await runQuietly('next', ['build', PLACE, '--webpack'], { NODE_ENV: 'production', NEXT_DIST_DIR: undefined })
  return place
}
