import { expect, it } from 'vitest'
import { connectionProblem } from './connection-problem.mjs'

const target = { host: 'db.example', port: 5432, user: 'desk', database: 'plenary' }
const failure = (code: string | undefined, message = 'x') => Object.assign(new Error(message), { code })

it.each([
  ['P1000', failure('28P01'), 'user "desk"'],
  ['P1001', failure('ECONNREFUSED'), 'db.example:5432'],
  ['P1001', failure('ENOTFOUND'), 'db.example:5432'],
  ['P1001', new AggregateError([failure('ECONNREFUSED')]), 'db.example:5432'],
  ['P1001', failure(undefined, 'timeout expired'), 'db.example:5432'],
  ['P1001', failure('57P03', 'the database system is starting up'), 'starting up'],
  ['P1003', failure('3D000'), 'Database "plenary" does not exist'],
  ['P1010', failure('42501', 'permission denied'), 'permission denied'],
  ['P1011', failure(undefined, 'The server does not support SSL connections'), 'SSL'],
  ['P2037', failure('53300'), 'no connection left'],
])('gives %s for %s', (code, error, words) => {
  const problem = connectionProblem(error, target)
  expect(problem.code).toBe(code)
  expect(problem.message).toContain(words)
})

it('names a socket by its folder', () => {
  const local = { ...target, host: '/run/postgresql' }
  expect(connectionProblem(failure('ENOENT'), local).message).toContain('at /run/postgresql.')
})
