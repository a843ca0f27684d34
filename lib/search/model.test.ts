import { describe, expect, it } from 'vitest'
import { cleanQuery, searchTerms } from './model'

describe('a search', () => {
  it('is one line without what no database can hold, and not endless', () => {
    expect(cleanQuery('  Al \u0000 \n Thani\t')).toBe('Al Thani')
    expect(cleanQuery('\ud800x')).toBe('\ufffdx')
    expect(cleanQuery('x'.repeat(5000))).toHaveLength(200)
    expect([...cleanQuery('🌍'.repeat(300))]).toHaveLength(200)
  })

  it('is made of its words, without the marks around them', () => {
    expect(searchTerms('“Multivector” foreign, policy?')).toEqual(['Multivector', 'foreign', 'policy'])
    expect(searchTerms('d’Ivoire al-Thani')).toEqual(['d’Ivoire', 'al-Thani'])
    expect(searchTerms('?! — …')).toEqual([])
    expect(searchTerms('a b c d e f g h i j')).toHaveLength(8)
  })
})
