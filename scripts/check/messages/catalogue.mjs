import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** @typedef {Map<string, string>} Catalogue full key, such as `articles.kind.news`, to message */

/** @param {string} folder */
export function localesOf(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/**
 * @param {string} folder
 * @param {string} locale
 * @returns {Catalogue}
 */
export function readCatalogue(folder, locale) {
  const files = readdirSync(path.join(folder, locale)).filter((file) => file.endsWith('.json'))
  return new Map(
    files.flatMap((file) => {
      const messages = JSON.parse(readFileSync(path.join(folder, locale, file), 'utf8'))
      return flatten(path.basename(file, '.json'), messages)
    }),
  )
}

/**
 * @param {string} prefix
 * @param {unknown} node
 * @returns {[string, string][]}
 */
function flatten(prefix, node) {
  if (typeof node === 'string') return [[prefix, node]]
  return Object.entries(/** @type {object} */ (node)).flatMap(([key, value]) => flatten(`${prefix}.${key}`, value))
}
