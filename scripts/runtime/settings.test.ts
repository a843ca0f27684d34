import path from 'node:path'
import { expect, it } from 'vitest'
import { readSettings } from './settings.mjs'

it('needs nothing', () => {
  expect(readSettings({})).toEqual({
    databaseUrl: undefined,
    host: '127.0.0.1',
    port: 3000,
    dataDir: path.resolve('.data'),
    siteUrl: undefined,
  })
})

it('takes an empty value for none', () => {
  expect(readSettings({ DATABASE_URL: '', PORT: '', DATA_DIR: '', HOST: '', SITE_URL: '' })).toEqual(readSettings({}))
})

it('takes what is given', () => {
  const given = { DATABASE_URL: 'postgres://u:p@h:1/d', HOST: '::', PORT: '0', DATA_DIR: '/srv/a b' }
  expect(readSettings(given)).toMatchObject({
    databaseUrl: given.DATABASE_URL,
    host: '::',
    port: 0,
    dataDir: '/srv/a b',
  })
})

it.each([
  [{ DATABASE_URL: 'mysql://u@h/d' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'postgresql:///' }, 'DATABASE_URL'],
  [{ PORT: 'http' }, 'PORT is "http"'],
  [{ PORT: '65536' }, 'PORT is "65536"'],
  [{ SITE_URL: 'plenary.example' }, 'SITE_URL is "plenary.example"'],
])('says what is wrong with %o', (variables, message) => {
  expect(() => readSettings(variables)).toThrow(message)
})
