import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { fingerprint } from './sources.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sources-'))
  mkdirSync(path.join(folder, 'lib/core'), { recursive: true })
  write('lib/core/clock.ts', 'now')
  write('server.ts', 'serve')
})
afterEach(() => rmSync(folder, { recursive: true }))

const write = (file: string, text: string) => writeFileSync(path.join(folder, file), text)
const number = () => fingerprint([path.join(folder, 'lib'), path.join(folder, 'server.ts'), path.join(folder, 'none')])

it('is the same for the same content, however old', () => {
  const before = number()
  utimesSync(path.join(folder, 'server.ts'), 1, 1)
  expect(number()).toBe(before)
})

it.each([
  ['a changed file', () => write('server.ts', 'serve!')],
  ['a new file', () => write('lib/core/slug.ts', '')],
  ['a removed file', () => rmSync(path.join(folder, 'server.ts'))],
  ['a renamed file', () => renameSync(path.join(folder, 'lib/core/clock.ts'), path.join(folder, 'lib/core/time.ts'))],
])('is another for %s', (_, change) => {
  const before = number()
  change()
  expect(number()).not.toBe(before)
})

it('passes over files that do not count', () => {
  const counts = (file: string) => !file.endsWith('.test.ts')
  const before = fingerprint([folder], counts)
  write('lib/core/clock.test.ts', '')
  expect(fingerprint([folder], counts)).toBe(before)
})
