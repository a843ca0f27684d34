import { expect, it } from 'vitest'
import { readCursor, writeCursor, type Cursor } from './cursor'
import { searchAddress, searchState } from './state'
import { textFragment } from './text-fragment'

it('a search is read from its address, and what cannot be part of one is left out', () => {
  const address = '/search?q=energy&type=article&edition=wpc-2024&country=KZ&sort=date&after=p20'
  const query = Object.fromEntries(new URL(address, 'https://plenary.invalid').searchParams)
  expect(searchAddress(searchState(query))).toBe(address)
  expect(searchAddress(searchState({ q: ['a', 'b'], type: 'x', year: '24', speaker: '"', sort: '' }))).toBe(
    '/search?q=a',
  )
})

it('a page’s end is written and read, and anything else means the first page', () => {
  const id = '01900000-0000-7000-8000-000000000001'
  const cursors: Cursor[] = [
    { by: 'score', score: 12345, id },
    { by: 'date', date: '2024-12-13', id },
    { by: 'date', date: '-infinity', id },
    { by: 'place', place: 30 },
  ]
  for (const cursor of cursors) expect(readCursor(writeCursor(cursor))).toEqual(cursor)
  for (const text of [null, '', 'x', 'p', 's1-2', "p1'; --"]) expect(readCursor(text)).toBeNull()
})

it('a passage opens at its first marked words', () => {
  const pieces = [
    { text: 'The so-called ', marked: false },
    { text: 'Middle', marked: true },
    { text: ' Corridor, they said.', marked: false },
  ]
  expect(textFragment(pieces)).toBe('#:~:text=The%20so%2Dcalled%20Middle%20Corridor%2C%20they%20said')
  expect(textFragment([{ text: 'Nothing', marked: false }])).toBe('')
})
