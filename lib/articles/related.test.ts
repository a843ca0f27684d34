import { expect, it } from 'vitest'
import { closest, type Kin, type KinStory } from './related'

const story = (slug: string, day: number) => ({ slug, firstPublishedAt: new Date(Date.UTC(2026, 0, day)) }) as KinStory
const named = (...names: string[]) => names.map((name) => ({ id: name, name, title: name }))
const kin = (slug: string, day: number, shared: Partial<Omit<Kin, 'article'>>): Kin => ({
  article: story(slug, day),
  ...{ sessions: [], speakers: [], topics: [] },
  ...shared,
})

it('puts the same session before the same people before the same topic, and says why', () => {
  const related = closest([
    kin('topic', 9, { topics: named('Rivers') }),
    kin('people', 8, { speakers: named('A', 'B', 'C'), topics: named('Rivers') }),
    kin('session', 1, { sessions: named('Opening'), speakers: named('A') }),
  ])
  expect(related.map(({ article, tie }) => [article.slug, tie.by, tie.names])).toEqual([
    ['session', 'session', ['Opening']],
    ['people', 'speakers', ['A', 'B']],
    ['topic', 'topic', ['Rivers']],
  ])
})

it('takes the newer of two that are as close, five at most, and none that shares nothing', () => {
  const many = [1, 2, 3, 4, 5, 6].map((day) => kin(`s${day}`, day, { topics: named('Rivers') }))
  const related = closest([...many, kin('stranger', 9, {})])
  expect(related.map(({ article }) => article.slug)).toEqual(['s6', 's5', 's4', 's3', 's2'])
})
