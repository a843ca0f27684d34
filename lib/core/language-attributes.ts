const RIGHT_TO_LEFT = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa'])

/** What an element says of its words: their language (BCP 47), and the direction of the script that it is written in. */
export function languageAttributes(language: string): { lang: string; dir: 'ltr' | 'rtl' } {
  return { lang: language, dir: RIGHT_TO_LEFT.has(scriptOf(language) ?? '') ? 'rtl' : 'ltr' }
}

function scriptOf(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script
  } catch (error) {
    // Stored tags may be looser than the standard.
    if (error instanceof RangeError) return undefined
    throw error
  }
}
