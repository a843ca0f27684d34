import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

/** @typedef {{ file: string, text: string }} Source */

/**
 * The TypeScript files that run in the product: no tests, nothing generated.
 * @param {string[]} places files and folders, some of which may not exist
 * @returns {Source[]}
 */
export function sourceFiles(places) {
  return places
    .flatMap((place) => {
      const found = statSync(place, { throwIfNoEntry: false })
      if (!found?.isDirectory()) return found ? [place] : []
      return readdirSync(place, { recursive: true, encoding: 'utf8' }).map((file) => path.join(place, file))
    })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|[\\/]generated[\\/]/.test(file))
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
}
