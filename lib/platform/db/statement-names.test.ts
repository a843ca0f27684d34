import { expect, test } from 'vitest'
import { statementNames } from './statement-names'

const prismas = (n: number) => ({ sql: `SELECT "public"."quote"."id" FROM "public"."quote" LIMIT ${n}` })
const ours = { sql: 'SELECT id FROM search.document' }

test('what comes again is named, and keeps its name', () => {
  const nameOf = statementNames()
  expect([1, 2, 3, 4, 5].map(() => nameOf(prismas(1)))).toEqual(['', '', 'plenary_1', 'plenary_1', 'plenary_1'])
  expect([1, 2, 3].map(() => nameOf(prismas(2)))).toEqual(['', '', 'plenary_2'])
})

test('what we write ourselves is planned for its values each time', () => {
  const nameOf = statementNames()
  expect(Array.from({ length: 10 }, () => nameOf(ours))).toEqual(Array(10).fill(''))
})

test('a connection keeps a bounded number', () => {
  const nameOf = statementNames()
  for (let n = 0; n < 1000; n++) for (let time = 0; time < 5; time++) nameOf(prismas(n))
  const names = Array.from({ length: 1000 }, (_, n) => nameOf(prismas(n))).filter(Boolean)
  expect(new Set(names).size).toBe(300)
  expect(nameOf(prismas(0))).toBe('plenary_1')
})
