import { expect, it } from 'vitest'
import { BYLINE, DATELINE, ORIGIN } from './row-shapes'
import { closedRows, shownRows } from './draft-rows'

const ada = { kind: 'person', name: 'Ada Lund', function: 'author' } as const
const ben = { kind: 'person', name: 'Ben Ory', function: 'translator' } as const
const unnamed = { ...ben, name: ' ' }

it('keeps a row from the story until it has its name, in its place on screen', () => {
  const drafts = [unnamed, ada]
  expect(closedRows(drafts, BYLINE)).toEqual([ada])
  expect(shownRows([ada], drafts, BYLINE)).toBe(drafts)
})

it('shows what a colleague saved, and loses no row that is not finished yet', () => {
  expect(shownRows([ben, ada], [unnamed, ada], BYLINE)).toEqual([ben, ada, unnamed])
})

it('keeps of a dateline only what is filled in', () => {
  const draft = { city: 'Evian', country: ' ', date: '', agency: 'AFP', separator: ' – ' as const }
  const kept = { city: 'Evian', country: null, date: null, agency: 'AFP', separator: ' – ' }
  expect(DATELINE.close(draft)).toEqual(kept)
  expect(DATELINE.close({ ...draft, date: '2031-05-08' })).toEqual({ ...kept, date: '2031-05-08' })
  expect(DATELINE.close({ ...draft, date: '20310-05-08' })).toEqual(kept)
  expect(DATELINE.close({ ...draft, city: '' })).toBeNull()
})

it('keeps the address of an origin once it is one, and its name before', () => {
  const draft = { kind: 'agency', name: 'AFP', address: 'https://' } as const
  expect(ORIGIN.close(draft)).toEqual({ kind: 'agency', name: 'AFP', url: null })
  const whole = ORIGIN.close({ ...draft, address: 'https://afp.example/a' })
  expect(whole).toEqual({ kind: 'agency', name: 'AFP', url: 'https://afp.example/a' })
  expect(whole && ORIGIN.open(whole)).toEqual({ ...draft, address: 'https://afp.example/a' })
})
