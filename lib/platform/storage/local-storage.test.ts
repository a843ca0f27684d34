import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { localStorage } from './local-storage'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenary storage '))
})
afterAll(() => rm(folder, { recursive: true }))

const bytes = (words: string) => new TextEncoder().encode(words)

describe('localStorage', () => {
  it('gives back what was put, whole or in part, and leaves nothing half-written behind', async () => {
    const storage = localStorage(folder)
    await storage.put('ornaments/wpc-2024.svg', bytes('<svg/>'))
    const file = await storage.get('ornaments/wpc-2024.svg')
    expect(file).toMatchObject({ bytes: 6, mimeType: 'image/svg+xml' })
    expect(file && (await text(file.read()))).toBe('<svg/>')
    expect(file && (await text(file.read({ start: 1, end: 3 })))).toBe('svg')
    expect(await readdir(path.join(folder, 'media', 'ornaments'))).toEqual(['wpc-2024.svg'])
  })

  it('knows nothing of a file that was never put', async () => {
    expect(await localStorage(folder).get('ornaments/wpc-1999.svg')).toBeNull()
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
    expect(await localStorage(folder).get(key)).toBeNull()
    await expect(localStorage(folder).put(key, bytes('x'))).rejects.toThrow('Not a storage key')
  })
})
