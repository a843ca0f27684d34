import { fold } from '../fold'

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const LANGUAGES = ['en', 'fr', 'de']

let known: Set<string> | undefined

/** Whether this is the name of a country: what stands behind a city and a comma is one far more often than a second city. */
export function isRegion(name: string): boolean {
  known ??= new Set(LANGUAGES.flatMap(namesIn))
  return known.has(fold(name))
}

function namesIn(language: string): string[] {
  const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return LETTERS.flatMap((first) => LETTERS.flatMap((second) => names.of(first + second) ?? [])).map(fold)
}
