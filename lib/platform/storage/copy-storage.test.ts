import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { copyStorage } from './copy-storage'
import { localStorage } from './local-storage'
import { s3Storage } from './s3-storage'
import type { Storage } from './storage'
import { startS3Server } from './testing/start-s3-server'

let folder: string
let s3: Awaited<ReturnType<typeof startS3Server>>
let from: Storage
let to: Storage
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenary-copy-'))
  s3 = await startS3Server()
  from = localStorage(folder)
  to = s3Storage(s3.bucket)
  for (let index = 0; index < 40; index++) await from.put(keyOf(index), Buffer.from(`file ${index}`))
})
afterAll(async () => {
  await s3.stop()
  await rm(folder, { recursive: true })
})

const keyOf = (index: number) => `originals/${index % 4}/${index}.png`

it('breaks off when asked, goes on where it stopped, and sends nothing twice', async () => {
  const stop = new AbortController()
  const first = await copyStorage(from, to, {
    signal: stop.signal,
    told: ({ copied }) => copied >= 10 && stop.abort(),
  })
  expect(first.copied).toBeGreaterThanOrEqual(10)
  expect(first.copied).toBeLessThan(40)
  const second = await copyStorage(from, to)
  expect(second).toMatchObject({ copied: 40 - first.copied, kept: first.copied })
  expect(await copyStorage(from, to)).toEqual({ copied: 0, kept: 40, bytes: 0 })
})

it('goes the other way too, and finds a file that is not what it should be', async () => {
  const back = localStorage(path.join(folder, 'back'))
  await copyStorage(to, back)
  const file = await back.get(keyOf(7))
  expect(file && (await text(file.read()))).toBe('file 7')
  await back.put(keyOf(7), Buffer.from('spoilt'))
  expect(await copyStorage(to, back)).toMatchObject({ copied: 0 })
  expect(await copyStorage(to, back, { verify: true })).toMatchObject({ copied: 1, kept: 39 })
  const mended = await back.get(keyOf(7))
  expect(mended && (await text(mended.read()))).toBe('file 7')
})

it('tells what it could not do, and can be begun again', async () => {
  const failing: Storage = { ...to, get: () => Promise.resolve(null), put: () => Promise.reject(new Error('Full.')) }
  await expect(copyStorage(from, failing)).rejects.toThrow('Full.')
})
