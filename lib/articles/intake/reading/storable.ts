// eslint-disable-next-line no-control-regex
const CONTROL = /[\u0000-\u0008\u000E-\u001F\u007F]/g
const HALF_A_CHARACTER = /\p{Surrogate}/gu

/** The text with a visible mark in place of whatever cannot be stored, so that nothing vanishes unseen. */
export function storable(text: string): string {
  return text.replace(CONTROL, '\uFFFD').replace(HALF_A_CHARACTER, '\uFFFD')
}
