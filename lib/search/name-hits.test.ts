import { expect, it } from 'vitest'
import { nameLikeness, readName, readQuery } from '@/lib/search-index/names/match'
import { leastLikeness } from './name-hits'

const finds = (query: string, name: string) =>
  readQuery(query).some((asked) => nameLikeness(asked, readName(name)) >= leastLikeness(query))

// Invented people. Two characters sound like part of somebody's name nearly always.
it.each([
  ['林青', 'Lin Qing', true],
  ['林青', 'Lynn Chambers', false],
  ['林显青', 'Lin Xianqing', true],
  ['林显青', 'Lin Shanqi', false],
  ['莫雷蒂', 'Daniela Moretti', false],
  ['达尼埃拉·莫雷蒂', 'Daniela Moretti', true],
  ['민서준', 'Min Seo-jun', true],
  ['민서준', 'Minna Jonsson', false],
  ['모레티', 'Daniela Moretti', true],
])('%s finds %s: %s', (query, name, found) => {
  expect(finds(query, name)).toBe(found)
})
