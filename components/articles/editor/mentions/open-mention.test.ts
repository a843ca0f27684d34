import { describe, expect, it } from 'vitest'
import { openMention } from './open-mention'

describe('openMention', () => {
  it.each([
    ['@', '@', ''],
    ['according to @mon', '@', 'mon'],
    ['(@Thierry de M', '@', 'Thierry de M'],
    ['“@él', '@', 'él'],
    ['in #multi', '#', 'multi'],
    ['«\u202F@Тие', '@', 'Тие'],
  ])('opens at %j', (before, sign, query) => {
    expect(openMention(before)).toEqual({ sign, query, length: query.length + 1 })
  })

  it.each([
    ['write to name@example.org'],
    ['press@'],
    ['the #1 of the region'],
    ['the #1'],
    ['@ home'],
    ['C# is'],
    ['said @Anna. Then'],
    ['@one two three four five six seven'],
    ['no sign at all'],
    [`@${'a'.repeat(61)}`],
    ['https://example.org/@name#part'],
  ])('stays out of the way at %j', (before) => {
    expect(openMention(before)).toBeNull()
  })
})
