import type { SourceLine } from './source'

const MOST_WORDS = 6000

/** The words of a text that could be part of a name, in small letters without accents, each once. */
export function nameWords(lines: readonly SourceLine[]): string[] {
  const words = new Set<string>()
  for (const { text } of lines) {
    for (const [word] of text.matchAll(/[\p{Lu}\p{Lo}][\p{L}\p{M}]*(?:[-’'][\p{L}\p{M}]+)*/gu)) {
      const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
      words.add(plain).add(plain.replace(/[’']s$/, ''))
      if (words.size >= MOST_WORDS) return [...words]
    }
  }
  return [...words]
}
