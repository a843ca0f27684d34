/** Gives the one spelling of a query value under which a page is kept, or nothing when the page need not be asked. */
export type QueryRule = (value: string) => string | undefined

/** The second page and on: the first has the plain address. */
export const pageNumber: QueryRule = (value) => (value !== '1' && /^[1-9]\d{0,4}$/.test(value) ? value : undefined)

/** One word of a known list, a code, a slug or a day. */
export const token: QueryRule = (value) => (/^[\p{L}\p{N}][\p{L}\p{N}_-]{0,99}$/u.test(value) ? value : undefined)

const MOST_LETTERS = 200

/** What a reader typed: however it is spaced or composed, the same words are one page. */
export const words: QueryRule = (value) => {
  const plain = value
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return [...plain].slice(0, MOST_LETTERS).join('').trim() || undefined
}
