import { expect, it } from 'vitest'
import { nameLikeness, readName, readQuery } from '@/lib/search-index/names/match'
import { bestOfEach, leastLikeness, type Likely } from './name-hits'

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

const likely = (speakerId: string, likeness: number, appearances = 0): Likely => ({
  ...{ speakerId, likeness, appearances, value: speakerId, byLetters: true },
  ...{ preferred: true, searchOnly: false, literal: false },
})

it('puts who took part most often first among those equally like, and nobody before who is more like', () => {
  const found = [
    likely('a', 0.981),
    likely('b', 0.985, 3),
    likely('c', 0.989),
    likely('d', 0.95, 90),
    likely('e', 0.7, 9),
  ]
  expect(bestOfEach(found).map(({ speakerId }) => speakerId)).toEqual(['b', 'c', 'a', 'd'])
})
