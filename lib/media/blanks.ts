import type { PictureWords } from './words'

/** Every word of `known`, and where it has none that of `told`: nothing that somebody wrote is ever replaced or emptied. */
export function fillBlanks(known: PictureWords, told: PictureWords): PictureWords {
  const filled = Object.entries(known).map(([name, value]) => {
    const isBlank = value === null || value === '' || (Array.isArray(value) && value.length === 0)
    return [name, isBlank ? told[name as keyof PictureWords] : (value as unknown)]
  })
  return Object.fromEntries(filled) as PictureWords
}
