import { parse } from '@formatjs/icu-messageformat-parser'
import { isStructurallySame } from '@formatjs/icu-messageformat-parser/manipulator.js'

/** @typedef {import('./catalogue.mjs').Catalogue} Catalogue */

/**
 * Says which messages a formatter could not read.
 * @param {string} locale
 * @param {Catalogue} catalogue
 */
export function malformed(locale, catalogue) {
  return [...catalogue].flatMap(([key, message]) => {
    const { problem } = read(message)
    return problem ? [`${locale}: ${key} is malformed: ${problem}`] : []
  })
}

/**
 * Says where a language differs from the reference in keys, or in the arguments that a message takes.
 * @param {Catalogue} reference
 * @param {string} locale
 * @param {Catalogue} catalogue
 */
export function compareCatalogues(reference, locale, catalogue) {
  const missing = [...reference.keys()].filter((key) => !catalogue.has(key))
  const extra = [...catalogue.keys()].filter((key) => !reference.has(key))
  const different = [...catalogue].flatMap(([key, message]) => {
    const [ours, theirs] = [read(reference.get(key) ?? message), read(message)]
    if (!ours.parts || !theirs.parts) return []
    const { error } = isStructurallySame(ours.parts, theirs.parts)
    return error ? [`${locale}: ${key} takes other arguments than the reference: ${error.message}`] : []
  })
  return [
    ...missing.map((key) => `${locale}: ${key} is missing`),
    ...extra.map((key) => `${locale}: ${key} is not in the reference`),
    ...malformed(locale, catalogue),
    ...different,
  ]
}

/** @param {string} message */
function read(message) {
  try {
    return { parts: parse(message) }
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) }
  }
}
