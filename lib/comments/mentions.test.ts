import { expect, it } from 'vitest'
import { mentionedIn } from './mentions'

const PEOPLE = [
  { id: 'anna', name: 'Anna' },
  { id: 'berg', name: 'Anna Berg' },
  { id: 'kone', name: 'Тиемоко Мейлиет Коне' },
  { id: 'other-berg', name: 'Anna Berg' },
]

it.each([
  ['nobody', 'A plain remark.', []],
  ['by full name', '@Тиемоко Мейлиет Коне, which ministry?', ['kone']],
  ['the longest name that fits, and both who have it', 'See @Anna Berg.', ['berg', 'other-berg']],
  ['the shorter one where the longer does not go on', 'See @Anna Bergman', ['anna']],
  ['several, once each', '@Anna and @Anna and @Тиемоко Мейлиет Коне', ['anna', 'kone']],
  ['nobody in an address', 'write to desk@Anna.example', []],
  ['nobody by the beginning of a name', '@Ann', []],
])('names %s', (_, body, expected) => {
  expect(mentionedIn(body, PEOPLE).map(({ id }) => id)).toEqual(expected)
})
