import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * A number for the content of these files and folders: the same content, the same number.
 * @param {string[]} places some of which may not exist
 * @param {(file: string) => boolean} [counts]
 * @returns {string}
 */
export function fingerprint(places, counts = () => true) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesBelow).filter(counts).sort()) {
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesBelow(place) {
  if (!existsSync(place)) return []
  if (!statSync(place).isDirectory()) return [place]
  const entries = readdirSync(place, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
}
