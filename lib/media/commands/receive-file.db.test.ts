import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { viewerWith } from '@/prisma/testing/desk'
import { ownDataFolder } from '../testing/data-folder'
import { hostileFiles, pdf } from '@/prisma/factories/hostile-files'
import { testPicture, xmpWith } from '@/prisma/factories/pictures'
import { sharp } from '../pictures/sharp'
import { deleteMedia } from './delete-media'
import { receiveFile } from './receive-file'

const data = ownDataFolder()
const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

const send = (bytes: Buffer, name = 'picture.jpg', viewer = editor) =>
  receiveFile({ name, body: Readable.from([bytes]) }, viewer, NOW)

async function sent(bytes: Buffer, name?: string) {
  const received = await send(bytes, name)
  if (!received.ok) throw new Error(JSON.stringify(received.problem))
  return received.value
}

describe('receiveFile', () => {
  it('keeps the picture, what it is made from and what its file tells, with one audit line', async () => {
    const xmp = xmpWith('<photoshop:Credit>Photo by Ada Vane, for Harbour Times</photoshop:Credit>')
    const { assetId, outcome } = await sent(
      await testPicture({ width: 640, height: 480, seed: 3, xmp }),
      'C:\\Photos\\Hall 1.JPG',
    )
    expect(outcome).toBe('new')
    const asset = await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId } })
    expect(asset).toMatchObject({
      fileName: 'Hall 1.JPG',
      mimeType: 'image/jpeg',
      width: 640,
      height: 480,
      credit: 'Ada Vane for Harbour Times',
      creator: 'Ada Vane',
      right: 'unknown',
      confirmedAt: null,
    })
    expect(await data.files()).toEqual(
      expect.arrayContaining([`media/${asset.storageKey}`, `media/${asset.masterKey}`]),
    )
    const audit = await db().auditEvent.findMany({ where: { subjectId: assetId } })
    expect(audit.map(({ verb }) => verb)).toEqual(['media.add'])
  })

  it('makes one of the same file, however often and from however many it comes', async () => {
    const bytes = await testPicture({ width: 300, height: 200, seed: 4 })
    const received = await Promise.all([sent(bytes), sent(bytes), sent(bytes)])
    expect(new Set(received.map(({ assetId }) => assetId)).size).toBe(1)
    expect(received.filter(({ outcome }) => outcome === 'new')).toHaveLength(1)
    const [{ assetId } = { assetId: '' }] = received
    const masters = (await data.files()).filter((file) => file.startsWith('media/masters/'))
    expect(masters.filter((file) => file.includes(assetId))).toHaveLength(1)
    expect(masters).toHaveLength(await db().mediaAsset.count({ where: { masterKey: { not: null } } }))
  })

  it('finds a picture again by its look: smaller, in another format, in other colours', async () => {
    const bytes = await testPicture({ width: 900, height: 600, seed: 8 })
    const { assetId } = await sent(bytes)
    const copy = await sharp(bytes).resize(400).modulate({ brightness: 1.05 }).webp({ quality: 60 }).toBuffer()
    expect((await sent(copy)).alike).toEqual([assetId])
    const other = await testPicture({ width: 900, height: 600, seed: 21 })
    expect((await sent(other)).alike).toEqual([])
  })

  it('brings a deleted one back when its file comes again', async () => {
    const bytes = await testPicture({ width: 300, height: 200, seed: 5 })
    const { assetId } = await sent(bytes)
    await deleteMedia({ assetId }, editor, NOW)
    expect(await sent(bytes)).toMatchObject({ assetId, outcome: 'same' })
    expect(await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId } })).toMatchObject({ deletedAt: null })
  })

  it('keeps a document under a name of its own', async () => {
    const { assetId } = await sent(pdf('/Lang (en)'), 'Final Declaration (signed).pdf')
    const { storageKey, mimeType, masterKey } = await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId } })
    expect(storageKey).toBe(`documents/${assetId}/final-declaration-signed.pdf`)
    expect({ mimeType, masterKey }).toEqual({ mimeType: 'application/pdf', masterKey: null })
  })

  it('leaves nothing of what it refuses', async () => {
    const [before, rows] = [await data.files(), await db().mediaAsset.count()]
    // What is judged by its content is judged in receiving/inspect.test.ts, all of it; here a few of each sort.
    const files = (await hostileFiles()).filter(({ reason }, index) => index % 6 === 0 || reason === 'tooLarge')
    for (const { bytes, name, reason } of files) {
      expect(await send(bytes, name)).toMatchObject({
        problem: { issues: [{ path: 'file', message: `refused.${reason}` }] },
      })
    }
    expect(files.length).toBeGreaterThan(10)
    expect(await data.files()).toEqual(before)
    expect(await db().mediaAsset.count()).toBe(rows)
  })

  it('leaves nothing of what breaks off', async () => {
    const [before, rows] = [await data.files(), await db().mediaAsset.count()]
    const bytes = await testPicture({ width: 300, height: 200, seed: 6 })
    async function* brokenOff() {
      yield bytes.subarray(0, 2000)
      await Promise.resolve()
      throw new Error('The sender hung up.')
    }
    const body = Readable.from(brokenOff())
    await expect(receiveFile({ name: 'a.jpg', body }, editor, NOW)).rejects.toThrow('hung up')
    expect(await data.files()).toEqual(before)
    expect(await db().mediaAsset.count()).toBe(rows)
  })
})
