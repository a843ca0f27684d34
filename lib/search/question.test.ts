import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanQuery, firstDayOf, readQuestion, writeQuestion } from './question'

describe('a question', () => {
  it('is one line without what no database can hold, and not endless', () => {
    expect(cleanQuery('  Al \u0000 \n Thani\t')).toBe('Al Thani')
    expect(cleanQuery('\ud800x')).toBe('\ufffdx')
    expect(cleanQuery('x'.repeat(5000))).toHaveLength(200)
    expect([...cleanQuery('🌍'.repeat(300))]).toHaveLength(200)
  })

  it.each([
    ['energy security', { words: 'energy security' }],
    ['“middle corridor” trade', { words: 'trade', phrases: ['middle corridor'] }],
    ['« deux mots »', { phrases: ['deux mots'] }],
    ['oil -gas -"natural gas"', { words: 'oil', excluded: ['gas', 'natural gas'] }],
    ['speaker:"Lena Ostrow" peace', { words: 'peace', operators: [{ name: 'speaker', value: 'Lena Ostrow' }] }],
    [
      'Type:quote after:2020',
      {
        operators: [
          { name: 'type', value: 'quote' },
          { name: 'after', value: '2020' },
        ],
      },
    ],
    ['al-Thani d’Ivoire', { words: 'al-Thani d’Ivoire' }],
    ['Note: this', { words: 'Note: this' }],
    ['http://x speaker:', { words: 'http //x speaker:' }],
    ['"unclosed words', { words: '"unclosed words' }],
    ["'; DROP TABLE x; --", { words: 'DROP TABLE x;' }],
    ['& | ! <-> :* ( ) "" -', {}],
  ])('%s', (typed, expected) => {
    expect(readQuestion(typed)).toEqual({ words: '', phrases: [], excluded: [], operators: [], ...expected })
  })

  it('is read the same once it is written out, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        const read = readQuestion(typed)
        expect(readQuestion(writeQuestion(readQuestion(writeQuestion(read))))).toEqual(
          readQuestion(writeQuestion(read)),
        )
      }),
    )
  })
})

it.each([
  ['2024', '2024-01-01'],
  ['2024-06', '2024-06-01'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['0024', null],
  ['2024-13', null],
  ['yesterday', null],
])('the first day of %s is %s', (value, day) => expect(firstDayOf(value)).toBe(day))
