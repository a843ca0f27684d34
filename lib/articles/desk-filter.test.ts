import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { cursorOf, cursorText, deskFilter, deskHref, isFiltered, NO_FILTER } from './desk-filter'

const paramsOf = (href: string) => Object.fromEntries(new URL(href, 'http://desk').searchParams)

it('comes back from its address as it was', () => {
  const filter = {
    view: 'late',
    state: 'in_review',
    kind: 'interview',
    edition: 'wpc-2024',
    author: randomUUID(),
    words: 'water & “power”',
    sort: 'created',
  } as const
  expect(deskFilter(paramsOf(deskHref(filter)))).toEqual(filter)
  expect(deskHref(NO_FILTER)).toBe('/desk')
  expect(isFiltered(NO_FILTER)).toBe(false)
  expect(isFiltered({ ...NO_FILTER, words: 'water' })).toBe(true)
})

it('leaves out what it does not know', () => {
  const hostile = { view: 'all', state: ['draft'], kind: 'poem', author: 'me', sort: 'x', q: ' a\0b ' }
  expect(deskFilter(hostile)).toEqual({ ...NO_FILTER, words: 'ab' })
})

it('knows a place in a list from what is none', () => {
  const cursor = { at: new Date('2026-11-20T10:00:00.123Z'), id: randomUUID() }
  expect(cursorOf(cursorText(cursor))).toEqual(cursor)
  expect(['', '1_2', `${cursorText(cursor)}0`, `9999999999999999_${cursor.id}`].map(cursorOf)).toEqual(
    Array(4).fill(null),
  )
})
