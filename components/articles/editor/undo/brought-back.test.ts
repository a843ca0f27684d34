import { describe, expect, it } from 'vitest'
import { broughtBack } from './brought-back'

describe('a list', () => {
  it.each([
    ['what was added goes', ['a', 'b'], ['a', 'b'], ['a'], ['a']],
    ['what was taken out comes back where it stood', ['a', 'c'], ['a', 'c'], ['a', 'b', 'c'], ['a', 'b', 'c']],
    ['an order comes back', ['b', 'a'], ['b', 'a'], ['a', 'b'], ['a', 'b']],
    ['what others added stays behind what it follows', ['a', 'x', 'b'], ['a', 'b'], ['a'], ['a', 'x']],
    ['what others put first stays first', ['x', 'a', 'b'], ['a', 'b'], ['b'], ['x', 'b']],
    ['what others took out stays out', ['b'], ['a', 'b'], ['a'], []],
    ['an order comes back round what others added', ['b', 'x', 'a'], ['b', 'a'], ['a', 'b'], ['a', 'b', 'x']],
    ['blanks that a save left out are no change', ['Kim'], ['Kim '], [], []],
  ])('%s', (_what, now, before, after, then) => {
    expect(broughtBack('bylines', now, { before, after })).toEqual(then)
  })
})

describe('a value', () => {
  it.each([
    ['comes back', 'Mine', 'Mine', 'Before', 'Before'],
    ['comes back though a save left out its last blank', 'Mine', 'Mine ', null, null],
    ['stays theirs when somebody else has changed it', 'Theirs', 'Mine', 'Before', 'Theirs'],
  ])('%s', (_what, now, before, after, then) => {
    expect(broughtBack('kicker', now, { before, after })).toBe(then)
  })
})
