/** The shape of every slug; the database holds the same pattern. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

const MAX_LENGTH = 80

/**
 * A slug for a title: Latin letters without accents, digits and single hyphens, cut at a word near 80 characters.
 * Empty when nothing of the title is Latin; the caller then chooses another base.
 */
export function slugify(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[øœæ]/g, (letter) => ({ ø: 'o', œ: 'oe', æ: 'ae' })[letter] ?? letter)
    .replace(/['’ʼ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (plain.length <= MAX_LENGTH) return plain
  const cut = plain.slice(0, MAX_LENGTH + 1)
  const lastWord = cut.lastIndexOf('-')
  return lastWord > 0 ? cut.slice(0, lastWord) : cut.slice(0, MAX_LENGTH)
}
