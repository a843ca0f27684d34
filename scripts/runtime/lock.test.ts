import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { Lock, readLock } from './lock.mjs'

let folder: string
let file: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'lock-'))
  file = path.join(folder, 'lock')
})
afterEach(() => rmSync(folder, { recursive: true }))

it('is held by one at a time, who says what it is', () => {
  const first = new Lock(file, 'npm start')
  expect(first.acquire()).toBeUndefined()
  expect(new Lock(file, 'npm run dev').acquire()).toMatchObject({ pid: process.pid, purpose: 'npm start' })
  first.announce('postgresql://a/b')
  expect(readLock(file)?.url).toBe('postgresql://a/b')
  first.release()
  expect(existsSync(file)).toBe(false)
})

it('counts for nothing when its holder was killed', async () => {
  const script = `
    import { Lock } from ${JSON.stringify(path.join(import.meta.dirname, 'lock.mjs'))}
    new Lock(${JSON.stringify(file)}, 'victim').acquire()
    process.kill(process.pid, 'SIGKILL')`
  await once(spawn(process.execPath, ['--input-type=module', '-e', script]), 'exit')
  expect(existsSync(file)).toBe(true)
  expect(readLock(file)).toBeUndefined()
  expect(new Lock(file, 'heir').acquire()).toBeUndefined()
})

it.each([
  ['of another process with the same number', JSON.stringify({ pid: process.pid, identity: '1', purpose: 'old' })],
  ['half written', '{"pid":'],
])('counts for nothing when it is %s', (_, content) => {
  writeFileSync(file, content)
  expect(new Lock(file, 'heir').acquire()).toBeUndefined()
  expect(readLock(file)?.purpose).toBe('heir')
})
