import { pick, randomFrom, zipf } from './random'
import { inventWords } from './vocabulary'

export interface InventedPerson {
  name: string
  country: string
  variants: string[]
}

const PARTICLES = ['', '', '', '', '', '', '', 'de ', 'von ', 'al-', 'bin ']
const COUNTRIES =
  'FR DE GB US KZ RU CN JP KR IN BR ZA EG MA SN NG KE AE SA TR IT ES PT PL UA SE NO CA MX AR AU SG'.split(' ')

/** Invented names as many and as different as real ones: given names are shared by many, family names by few. */
export function inventPeople(count: number): InventedPerson[] {
  const random = randomFrom(2)
  const given = inventWords(2_500, 3, ['', 'a', 'o', 'an']).map(capital)
  const family = inventWords(Math.max(500, Math.round(count / 3)), 4, ['', 'ov', 'son', 'i', 'ez', 'er']).map(capital)
  const [givenRank, countryRank] = [zipf(given.length, 30, random), zipf(COUNTRIES.length, 3, random)]
  return Array.from({ length: count }, () => {
    const first = given[givenRank()]!
    const last = pick(PARTICLES, random) + pick(family, random)
    const middle = random() < 0.2 ? ` ${given[givenRank()]!}` : ''
    const variants = random() < 0.3 ? [`${first.charAt(0)}. ${last}`] : []
    return { name: `${first}${middle} ${last}`, country: COUNTRIES[countryRank()]!, variants }
  })
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
