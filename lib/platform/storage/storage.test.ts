import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer, text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localStorage } from './local-storage'
import { s3Storage } from './s3-storage'
import type { Storage } from './storage'
import { startS3Server } from './testing/start-s3-server'

let folder: string
let s3: Awaited<ReturnType<typeof startS3Server>>
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenary storage '))
  s3 = await startS3Server()
})
afterAll(async () => {
  await s3.stop()
  await rm(folder, { recursive: true })
})

const bytes = (words: string) => new TextEncoder().encode(words)
const DOORS: Record<string, () => Storage> = {
  'a folder': () => localStorage(folder),
  'a bucket': () => s3Storage(s3.bucket),
}

describe.each(Object.entries(DOORS))('storage in %s', (_, open) => {
  it('gives back what was put, whole or in part', async () => {
    const storage = open()
    await storage.put('ornaments/wpc-2024.svg', bytes('<svg/>'))
    const file = await storage.get('ornaments/wpc-2024.svg')
    expect(file).toMatchObject({ bytes: 6, mimeType: 'image/svg+xml' })
    expect(file && (await text(file.read()))).toBe('<svg/>')
    expect(file && (await text(file.read({ start: 1, end: 3 })))).toBe('svg')
    expect(file && (await text(file.read({ start: 5, end: 5 })))).toBe('>')
  })

  it('takes a file of this machine as it takes bytes', async () => {
    const source = path.join(folder, 'a large file')
    const large = Buffer.alloc(3_000_001, 'plenary')
    await writeFile(source, large)
    await open().put('originals/large.png', { file: source })
    const file = await open().get('originals/large.png')
    expect(file?.bytes).toBe(large.length)
    expect(file && large.equals(await buffer(file.read()))).toBe(true)
  })

  it('knows nothing of a file that was never put, and puts nothing that it could not read', async () => {
    expect(await open().get('ornaments/wpc-1999.svg')).toBeNull()
    await expect(open().put('originals/gone.png', { file: path.join(folder, 'no such file') })).rejects.toThrow(
      'ENOENT',
    )
    expect(await open().get('originals/gone.png')).toBeNull()
  })

  it('takes the same file from several at once', async () => {
    const storage = open()
    await Promise.all([1, 2, 3].map(() => storage.put('renditions/a/1.webp', bytes('the same'))))
    const file = await storage.get('renditions/a/1.webp')
    expect(file && (await text(file.read()))).toBe('the same')
  })

  it('lists by prefix, and forgets what is deleted', async () => {
    const storage = open()
    for (const key of ['lists/a/1.avif', 'lists/a/2.avif', 'lists/ab/1.avif', 'lists/b.png'])
      await storage.put(key, bytes(key))
    const listed = (prefix: string) =>
      Readable.from(storage.list(prefix)).toArray() as Promise<{ key: string; bytes: number }[]>
    const keys = async (prefix: string) => (await listed(prefix)).map(({ key }) => key).sort()
    expect(await keys('lists/a/')).toEqual(['lists/a/1.avif', 'lists/a/2.avif'])
    expect(await keys('lists/a')).toEqual(['lists/a/1.avif', 'lists/a/2.avif', 'lists/ab/1.avif'])
    expect(await listed('lists/b')).toEqual([{ key: 'lists/b.png', bytes: 11 }])
    await storage.delete('lists/a/1.avif')
    await storage.delete('lists/a/1.avif')
    expect(await keys('lists/a/')).toEqual(['lists/a/2.avif'])
    expect(await keys('nothing/')).toEqual([])
  })

  it.each([
    '../secret.svg',
    'a/../../secret.svg',
    '/etc/passwd',
    'a//b.svg',
    '.hidden.svg',
    'A.svg',
    'page.html',
    'x.svg\0',
    '',
  ])('takes no key like %j', async (key) => {
    expect(await open().get(key)).toBeNull()
    await open().delete(key)
    await expect(open().put(key, bytes('x'))).rejects.toThrow('Not a storage key')
  })
})

it('leaves nothing half-written in the folder', async () => {
  const left = await readdir(path.join(folder, 'media'), { recursive: true })
  expect(left.filter((name) => name.endsWith('.part'))).toEqual([])
})
