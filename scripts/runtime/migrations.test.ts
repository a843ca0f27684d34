import { expect, it } from 'vitest'
import { pendingMigrations } from './migrations.mjs'

it('finds what was never applied and what never finished', () => {
  const recorded = [
    { name: '1_init', finished: true },
    { name: '2_search', finished: false },
  ]
  expect(pendingMigrations(['1_init', '2_search', '3_mail'], recorded)).toEqual(['2_search', '3_mail'])
})

it('finds nothing when all are applied, even if the database knows more', () => {
  const recorded = ['1_init', '2_search'].map((name) => ({ name, finished: true }))
  expect(pendingMigrations(['1_init'], recorded)).toEqual([])
})
