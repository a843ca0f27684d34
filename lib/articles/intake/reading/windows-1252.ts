/** What windows-1252 shows for the bytes 0x80 to 0x9F; every other byte is its own character. */
export const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** By hand: the decoder of some Node versions takes windows-1252 for ISO 8859-1 and loses every quotation mark. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (letter) => HIGH[letter.charCodeAt(0) - 0x80] ?? letter)
}
