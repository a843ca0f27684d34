import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { SLUG_PATTERN, slugify } from './slug'

describe('slugify', () => {
  it.each([
    ['Kazakhstan Reiterates Its Commitment', 'kazakhstan-reiterates-its-commitment'],
    ['Évian-les-Bains: l’ouverture', 'evian-les-bains-louverture'],
    ['Straße, Ørsted & Œuvre', 'strasse-orsted-oeuvre'],
    ['  What now?!  ', 'what-now'],
    ['Мир', ''],
    ['', ''],
  ])('%j becomes %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('cuts at a word', () => {
    expect(slugify('word '.repeat(40))).toBe('word-'.repeat(16).slice(0, -1))
  })

  it('is empty or a slug for whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const slug = slugify(title)
        return slug === '' || (SLUG_PATTERN.test(slug) && slug.length <= 81)
      }),
    )
  })
})
