import { isParticle, nameWords } from '@/lib/search-index/names/words'

/** The same for every order, accent, case and address of one name: what two records of one person have in common. */
export function nameKey(name: string): string {
  return [...nameWords(name).words].sort().join(' ')
}

/** Whether a name tells one person from others; one word alone ("Max") does not. */
export function isFullName(name: string): boolean {
  return nameWords(name).words.filter((word) => !isParticle(word) && word.length > 1).length > 1
}

/** The form that lists sort by, of a name whose parts nobody told: particles stay with the family name. */
export function sortNameOf(name: string): string {
  const words = name.split(' ')
  if (words.length < 2 || /[^\p{L}\p{M}\s.'’-]/u.test(name)) return name
  let from = words.length - 1
  while (from > 1 && isParticle(words[from - 1]!.toLowerCase())) from -= 1
  return `${words.slice(from).join(' ')}, ${words.slice(0, from).join(' ')}`
}
