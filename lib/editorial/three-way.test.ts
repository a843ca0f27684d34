import { describe, expect, it } from 'vitest'
import { threeWay } from './three-way'

describe('threeWay', () => {
  it('takes over what only the other changed, keeps what only I did, and asks about the rest', () => {
    const base = { title: 'A', room: 'Hall', people: ['x'], note: '' }
    const mine = { title: 'Mine', room: 'Hall', people: ['x', 'y'], note: 'Same' }
    const theirs = { title: 'Theirs', room: 'Annex', people: ['x'], note: 'Same' }
    expect(threeWay(base, mine, theirs)).toEqual({
      value: { title: 'Mine', room: 'Annex', people: ['x', 'y'], note: 'Same' },
      taken: ['room'],
      clashes: ['title'],
    })
  })
})
