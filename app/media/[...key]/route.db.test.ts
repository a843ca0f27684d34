import { Readable } from 'node:stream'
import { beforeAll, describe, expect, it } from 'vitest'
import { deleteMedia } from '@/lib/media/commands/delete-media'
import { receiveFile } from '@/lib/media/commands/receive-file'
import { filesOf, mediaUrl } from '@/lib/media/model'
import { getPictures } from '@/lib/media/queries/pictures'
import { ownDataFolder } from '@/lib/media/testing/data-folder'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { pdf } from '@/prisma/factories/hostile-files'
import { testPicture } from '@/prisma/factories/pictures'
import { viewerWith } from '@/prisma/testing/desk'
import { GET } from './route'

ownDataFolder()
const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function added(bytes: Buffer, name: string): Promise<string> {
  const received = await receiveFile({ name, body: Readable.from([bytes]) }, editor, NOW)
  if (!received.ok) throw new Error(JSON.stringify(received.problem))
  return received.value.assetId
}

async function asked(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const request = new Request(`http://portal.example${url}`, { method, headers })
  const response = await GET(request, { params: Promise.resolve({ key: url.split('/').slice(2) }) })
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) }
}

describe('a rendition', () => {
  it('comes as what it is, for ever, and in whatever part is asked for', async () => {
    const assetId = await added(await testPicture({ width: 900, height: 600, seed: 71 }), 'a.jpg')
    const picture = (await getPictures([assetId])).get(assetId)
    const url = (picture && filesOf(picture, 'full', 'webp')[0]?.url) ?? ''
    const whole = await asked(url)
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      ...{ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff', 'accept-ranges': 'bytes' },
      ...{ 'cache-control': 'public, max-age=31536000, immutable', 'content-length': String(whole.bytes.length) },
    })
    const size = whole.bytes.length
    for (const [range, start, end] of [
      ['bytes=0-99', 0, 99],
      ['bytes=100-', 100, size - 1],
      ['bytes=-50', size - 50, size - 1],
      [`bytes=10-${size + 999}`, 10, size - 1],
    ] as const) {
      const part = await asked(url, { range })
      expect([part.status, part.headers.get('content-range')]).toEqual([206, `bytes ${start}-${end}/${size}`])
      expect(part.bytes.equals(whole.bytes.subarray(start, end + 1))).toBe(true)
    }
    const beyond = await asked(url, { range: `bytes=${size}-` })
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${size}`])
    for (const range of ['bytes=0-1,5-6', 'pages=1-2', 'bytes=-'])
      expect((await asked(url, { range })).status).toBe(200)
    const head = await asked(url, {}, 'HEAD')
    expect([head.headers.get('content-length'), head.bytes.length]).toEqual([String(size), 0])
  })
})

describe('a document', () => {
  it('is downloaded under its name, until it is deleted', async () => {
    const assetId = await added(pdf('/Lang (en)'), 'Final Declaration.pdf')
    const { storageKey } = await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId } })
    const { status, headers } = await asked(mediaUrl(storageKey))
    expect([status, headers.get('content-type')]).toEqual([200, 'application/pdf'])
    expect(headers.get('content-disposition')).toBe('attachment; filename="final-declaration.pdf"')
    expect(headers.get('content-security-policy')).toContain('sandbox')
    expect(await deleteMedia({ assetId }, editor, NOW)).toMatchObject({ ok: true })
    expect((await asked(mediaUrl(storageKey))).status).toBe(404)
  })
})
