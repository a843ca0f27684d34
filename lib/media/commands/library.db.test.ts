import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import exifr from 'exifr'
import { beforeAll, describe, expect, it } from 'vitest'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { storage } from '@/lib/platform/storage/open-storage'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeSession } from '@/prisma/factories/sessions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { getMediaFile } from '../queries/media-file'
import { getPictures } from '../queries/pictures'
import { filesOf, type Picture } from '../model'
import { sharp } from '../pictures/sharp'
import type { DescribeMediaInput, DescribeTogetherInput } from '../schema'
import { ownDataFolder } from '../testing/data-folder'
import { testPicture, xmpWith } from '@/prisma/factories/pictures'
import { deleteMedia } from './delete-media'
import { describeMedia } from './describe-media'
import { describeTogether } from './describe-together'
import { receiveFile } from './receive-file'
import { restoreMedia } from './restore-media'
import { keepKnown } from './keep-known'

const data = ownDataFolder()
const NOW = new Date('2026-11-20T10:00:00Z')

let editor: Viewer
let reporter: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
  reporter = await viewerWith('contributor')
})

let seed = 100
async function added(viewer = editor, given: Partial<Parameters<typeof testPicture>[0]> = {}) {
  const bytes = await testPicture({ width: 900, height: 600, seed: seed++, ...given })
  const received = await receiveFile({ name: 'a.jpg', body: Readable.from([bytes]) }, viewer, NOW)
  if (!received.ok) throw new Error(JSON.stringify(received.problem))
  return received.value.assetId
}

function words(assetId: string, given: Partial<DescribeMediaInput> = {}): DescribeMediaInput {
  const nothing = { headline: null, caption: null, creator: null, copyright: null, licenceUrl: null, licensorUrl: null }
  const more = { source: null, restrictions: null, rightUntil: null, takenOn: null, place: null, event: null }
  const rest = {
    decorative: false,
    keywords: [],
    focusX: 0.5,
    focusY: 0.5,
    handCrops: {},
    editionId: null,
    speakerIds: [],
  }
  return {
    ...{ assetId, version: 1, credit: 'Ada Vane', right: 'licensed', alt: 'A hall' },
    ...{ ...nothing, ...more, ...rest, ...given },
  }
}

async function pictureOf(assetId: string): Promise<Picture> {
  const picture = (await getPictures([assetId])).get(assetId)
  if (!picture) throw new Error('The picture is gone.')
  return picture
}

async function fileAt(url: string): Promise<Buffer> {
  const found = await getMediaFile(url.replace('/media/', ''))
  if (found.kind !== 'file') throw new Error(`${url}: ${found.kind}`)
  return buffer(found.file.read())
}

describe('describeMedia', () => {
  it('writes down what is said, takes the credit apart, and keeps who is in it', async () => {
    const assetId = await added()
    const { id: speakerId } = await makeSpeaker(db())
    const { id: mergedId } = await makeSpeaker(db(), { mergedIntoId: speakerId })
    const given = {
      credit: 'Photo by Ada Vane, for Harbour Times',
      rightUntil: '2026-12-31',
      speakerIds: [speakerId, mergedId],
    }
    expect(await describeMedia(words(assetId, given), editor, NOW)).toEqual({ ok: true, value: { version: 2 } })
    const asset = await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId }, include: { people: true } })
    expect(asset).toMatchObject({
      credit: 'Ada Vane for Harbour Times',
      creator: 'Ada Vane',
      rightExpiresAt: new Date('2027-01-01T00:00:00Z'),
      confirmedAt: NOW,
      people: [{ speakerId }],
    })
  })

  it('lets one of two at the same moment through, and tells the other', async () => {
    const assetId = await added()
    const outcomes = await Promise.all(
      ['One', 'Two'].map((caption) => describeMedia(words(assetId, { caption }), editor, NOW)),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict', current: 2 } })
    const audit = await db().auditEvent.count({ where: { subjectId: assetId, verb: 'media.describe' } })
    expect(audit).toBe(1)
  })

  it('is for whoever brought it, and for editors', async () => {
    const [theirs, own] = [await added(editor), await added(reporter)]
    expect(await describeMedia(words(theirs), reporter, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await describeMedia(words(own), reporter, NOW)).toMatchObject({ ok: true })
    expect(await describeMedia(words(own, { version: 2 }), editor, NOW)).toMatchObject({ ok: true })
    expect(await describeMedia(words(randomUUID()), editor, NOW)).toMatchObject({ problem: { kind: 'not-found' } })
  })

  it.each([
    [{ licenceUrl: 'javascript:alert(1)' }, 'address.unknown'],
    [{ rightUntil: '2026-02-30' }, 'day.unknown'],
    [{ caption: 'x'.repeat(1001) }, 'text.tooLong'],
    [{ alt: 'a\0b' }, 'text.unstorable'],
    [{ handCrops: { '1x1': { x: 0.5, y: 0.5, size: 0.1 } } }, 'share.unknown'],
    [{ speakerIds: [randomUUID()] }, 'person.unknown'],
    [{ editionId: randomUUID() }, 'edition.unknown'],
  ])('refuses %j', async (given, message) => {
    const described = await describeMedia(words(await added(), given), editor, NOW)
    expect(described).toMatchObject({ problem: { kind: 'invalid', issues: [{ message }] } })
  })
})

describe('describeTogether', () => {
  const nothing: Omit<DescribeTogetherInput, 'assetIds'> = {
    ...{ onlyGaps: true, confirmed: false, creator: null, credit: null, right: null, copyright: null, keywords: [] },
    ...{ licenceUrl: null, source: null, rightUntil: null, takenOn: null, place: null, event: null, editionId: null },
  }
  const together = (assetIds: string[], given: Partial<DescribeTogetherInput>, viewer = editor) =>
    describeTogether({ ...nothing, assetIds, ...given }, viewer, NOW)

  it('fills what nothing says, and replaces what is said only when it is told to', async () => {
    const [blank, said] = [await added(), await added()]
    await describeMedia(words(said, { credit: 'Ben Ory', keywords: ['hall'], caption: 'Ours' }), editor, NOW)
    const before = await db().mediaAsset.findUniqueOrThrow({ where: { id: blank } })
    const given = {
      ...{ credit: 'Photo by Ada Vane, for Harbour Times', right: 'handout' as const, rightUntil: '2026-12-31' },
      ...{ event: 'Opening', keywords: ['hall', 'water'], confirmed: true },
    }
    const done = await together([blank, said, blank, randomUUID()], given)
    expect(done).toEqual({ ok: true, value: { changed: 2, unchanged: 0, refused: 1 } })
    const after = await db().mediaAsset.findUniqueOrThrow({ where: { id: blank } })
    const end = new Date('2027-01-01T00:00:00Z')
    expect(after).toMatchObject({
      ...{
        credit: 'Ada Vane for Harbour Times',
        creator: 'Ada Vane',
        right: 'handout',
        rightExpiresAt: end,
        version: 2,
      },
      ...{ event: 'Opening', keywords: ['hall', 'water'], confirmedAt: NOW },
    })
    // What is written into its files has changed, and so have their addresses.
    expect(after.renditions).not.toBe(before.renditions)
    const kept = { credit: 'Ben Ory', right: 'licensed', rightExpiresAt: null, caption: 'Ours', event: 'Opening' }
    expect(await db().mediaAsset.findUniqueOrThrow({ where: { id: said } })).toMatchObject({
      ...{ ...kept, keywords: ['hall', 'water'], version: 3 },
    })
    expect(await together([blank, said], given)).toEqual({ ok: true, value: { changed: 0, unchanged: 2, refused: 0 } })

    await together([blank, said], { credit: 'Cleo Marsh', right: 'owned', onlyGaps: false })
    for (const id of [blank, said])
      expect(await db().mediaAsset.findUniqueOrThrow({ where: { id } })).toMatchObject({
        ...{ credit: 'Cleo Marsh', right: 'owned', event: 'Opening' },
      })
    const audit = await db().auditEvent.count({ where: { subjectId: blank, verb: 'media.describe' } })
    expect(audit).toBe(2)
  })

  it('leaves what a colleague brought, and refuses what names nothing', async () => {
    const [theirs, own] = [await added(editor), await added(reporter)]
    const done = await together([theirs, own], { credit: 'Ada Vane' }, reporter)
    expect(done).toEqual({ ok: true, value: { changed: 1, unchanged: 0, refused: 1 } })
    expect(await db().mediaAsset.findUniqueOrThrow({ where: { id: theirs } })).toMatchObject({ credit: null })
    const issue = async (given: Partial<DescribeTogetherInput>) => {
      const refused = await together([own], given)
      return !refused.ok && 'issues' in refused.problem ? refused.problem.issues[0]?.message : null
    }
    expect(await issue({ editionId: randomUUID() })).toBe('edition.unknown')
    expect(await issue({ licenceUrl: 'javascript:alert(1)' })).toBe('address.unknown')
    expect(await issue({ assetIds: Array.from({ length: 501 }, () => randomUUID()) })).toBe('list.tooLong')
  })

  it('and a form for one of them do not write over each other', async () => {
    const assetId = await added()
    const [, one] = await Promise.all([
      together([assetId], { event: 'Opening' }),
      describeMedia(words(assetId, { caption: 'Mine' }), editor, NOW),
    ])
    const { event, caption } = await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId } })
    expect({ event, caption }).toEqual({ event: 'Opening', caption: one.ok ? 'Mine' : null })
  })
})

describe('a rendition', () => {
  it.each(['avif', 'webp', 'jpg'] as const)(
    'carries its credit as %s, and nothing of place or camera',
    async (format) => {
      const exif = { IFD2: { BodySerialNumber: 'SN-4711' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 0/1 0/1' } }
      const assetId = await added(editor, { exif, xmp: xmpWith('<photoshop:City>Nowhere</photoshop:City>') })
      const given = {
        copyright: '© 2026 Harbour & Sons',
        licenceUrl: 'https://licence.example/a?b&c',
        caption: 'A <hall>',
      }
      await describeMedia(words(assetId, given), editor, NOW)
      const [file] = filesOf(await pictureOf(assetId), '16x9', format)
      const bytes = await fileAt(file?.url ?? '')
      const { width, height, xmp, exif: written } = await sharp(bytes).metadata()
      expect({ width, height }).toEqual({ width: 320, height: 180 })
      const told = String(xmp)
      expect(told).toContain('<photoshop:Credit>Ada Vane</photoshop:Credit>')
      expect(told).toContain('© 2026 Harbour &amp; Sons')
      expect(told).toContain('https://licence.example/a?b&amp;c')
      expect(told).not.toContain('Nowhere')
      expect(bytes.includes('SN-4711')).toBe(false)
      expect(written && (await exifr.gps(written.subarray(6)))).toBeUndefined()
    },
  )

  it('is made once, at an address that changes with what is in it', async () => {
    const assetId = await added()
    const [before] = filesOf(await pictureOf(assetId), '1x1', 'webp')
    const url = before?.url ?? ''
    const made = await Promise.all([fileAt(url), fileAt(url), fileAt(url)])
    expect(made[0].equals(made[2])).toBe(true)
    expect((await data.files()).filter((file) => file.includes(assetId) && file.endsWith('.webp'))).toHaveLength(1)

    await describeMedia(words(assetId, { focusX: 0.9 }), editor, NOW)
    const [after] = filesOf(await pictureOf(assetId), '1x1', 'webp')
    expect(after?.url).not.toBe(url)
    expect(await getMediaFile(url.replace('/media/', ''))).toEqual({ kind: 'moved', to: after?.url })
    expect((await fileAt(after?.url ?? '')).equals(made[0])).toBe(false)
  })

  it('is cut as somebody set it by hand', async () => {
    const assetId = await added()
    const automatic = filesOf(await pictureOf(assetId), '1x1', 'jpg')
    await describeMedia(words(assetId, { handCrops: { '1x1': { x: 0.2, y: 0.3, size: 0.4 } } }), editor, NOW)
    const files = filesOf(await pictureOf(assetId), '1x1', 'jpg')
    expect([automatic.at(-1)?.width, files.at(-1)?.width]).toEqual([600, 240])
    const { storageKey, masterKey } = await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId } })
    const master = await storage().get(masterKey ?? storageKey)
    if (!master) throw new Error('The master is gone.')
    const box = { left: 60, top: 60, width: 240, height: 240 }
    const cut = await sharp(await buffer(master.read()))
      .extract(box)
      .png()
      .toBuffer()
    const wanted = await sharp(cut).stats()
    const made = await sharp(await fileAt(files.at(-1)?.url ?? '')).stats()
    made.channels.forEach(({ mean }, index) => {
      expect(Math.abs(mean - (wanted.channels[index]?.mean ?? 0))).toBeLessThan(2)
    })
    // Whoever comes with an address from before is led to the nearest that there is.
    const [old] = automatic.slice(-1)
    expect(await getMediaFile(old?.url.replace('/media/', '') ?? '')).toEqual({ kind: 'moved', to: files.at(-1)?.url })
  })

  it('is refused where none was ever offered, and originals stay inside', async () => {
    const assetId = await added()
    const { renditions, storageKey, masterKey } = await db().mediaAsset.findUniqueOrThrow({ where: { id: assetId } })
    for (const name of ['full-321.webp', 'full-99999.webp', '7x3-320.webp', 'full-320.tiff', 'full-2560.avif'])
      expect(await getMediaFile(`renditions/${assetId}/${renditions}/${name}`)).toEqual({ kind: 'none' })
    expect(await getMediaFile(`renditions/${randomUUID()}/${renditions}/full-320.webp`)).toEqual({ kind: 'none' })
    for (const key of [storageKey, String(masterKey)]) expect(await getMediaFile(key)).toEqual({ kind: 'none' })
  })
})

describe('deleteMedia', () => {
  it('puts away what nothing shows, and brings it back as it was', async () => {
    const assetId = await added()
    const [file] = filesOf(await pictureOf(assetId), 'full', 'webp')
    await fileAt(file?.url ?? '')
    expect(await deleteMedia({ assetId }, reporter, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
    expect(await deleteMedia({ assetId }, editor, NOW)).toMatchObject({ ok: true })
    expect(await getMediaFile(file?.url.replace('/media/', '') ?? '')).toEqual({ kind: 'none' })
    expect((await getPictures([assetId])).size).toBe(0)
    expect(await deleteMedia({ assetId }, editor, NOW)).toMatchObject({ problem: { kind: 'not-found' } })
    expect(await restoreMedia({ assetId }, editor, NOW)).toMatchObject({ ok: true })
    expect((await fileAt(file?.url ?? '')).length).toBeGreaterThan(0)
  })

  it('refuses while a draft, a live story or a person’s page shows it', async () => {
    const inUse = { problem: { issues: [{ message: 'media.inUse' }] } }
    const use = (assetId: string) => ({ lead: { assetId, caption: null, alt: null, decorative: false } })
    const drafted = await makeMediaAsset(db(), { credit: 'Ada Vane' })
    const draft = await makeDraft(editor, NOW, undefined, use(drafted.id))
    expect(await deleteMedia({ assetId: drafted.id }, editor, NOW)).toMatchObject(inUse)
    expect(await publishArticle({ articleId: draft.id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
    expect(await deleteMedia({ assetId: drafted.id }, editor, NOW)).toMatchObject(inUse)
    const paper = await makeMediaAsset(db(), { mimeType: 'application/pdf', width: null, height: null })
    const { id: sessionId } = await makeSession(db())
    const url = `/media/${paper.storageKey}`
    await db().material.create({ data: { sessionId, kind: 'document', title: 'A paper', url, addedAt: NOW } })
    expect(await deleteMedia({ assetId: paper.id }, editor, NOW)).toMatchObject(inUse)
    const portrait = await makeMediaAsset(db())
    await makeSpeaker(db(), { portraitId: portrait.id })
    expect(await deleteMedia({ assetId: portrait.id }, editor, NOW)).toMatchObject(inUse)
  })

  it('never takes away what a story begins to show at the same moment', async () => {
    const { id: assetId } = await makeMediaAsset(db(), { credit: 'Ada Vane' })
    const lead = { assetId, caption: null, alt: null, decorative: false }
    const [deleted, draft] = await Promise.all([
      deleteMedia({ assetId }, editor, NOW),
      makeDraft(editor, NOW, undefined, { lead }),
    ])
    const published = await publishArticle({ articleId: draft.id, revision: 1 }, editor, NOW)
    expect(published.ok).toBe(!deleted.ok)
  })
})

describe('the gate', () => {
  it('keeps a story back whose picture has no credit or no right, and both from being taken away again', async () => {
    const assetId = await added()
    const lead = { assetId, caption: null, alt: 'A hall', decorative: false }
    const draft = await makeDraft(editor, NOW, undefined, { lead })
    const publish = () => publishArticle({ articleId: draft.id, revision: 1 }, editor, NOW)
    expect(await publish()).toMatchObject({
      problem: { kind: 'not-ready', issues: [{ message: 'picture.noCredit' }, { message: 'picture.noRight' }] },
    })
    await describeMedia(words(assetId), editor, NOW)
    expect(await publish()).toMatchObject({ ok: true })
    const bare = words(assetId, { version: 2, credit: '', right: 'unknown' })
    expect(await describeMedia(bare, editor, NOW)).toMatchObject({
      problem: { issues: [{ message: 'credit.published' }, { message: 'right.published' }] },
    })
  })
})

describe('keeping the known picture', () => {
  it('fills what it does not say, changes nothing that it says, and lets go of the other', async () => {
    const known = await added()
    await describeMedia(words(known, { caption: 'Ours' }), editor, NOW)
    const xmp = xmpWith('<photoshop:Credit>Somebody else</photoshop:Credit><photoshop:City>Tórshavn</photoshop:City>')
    const other = await added(editor, { xmp })
    expect(await keepKnown({ assetId: other, knownId: known }, editor, NOW)).toMatchObject({ ok: true })
    expect(await db().mediaAsset.findUniqueOrThrow({ where: { id: known } })).toMatchObject({
      credit: 'Ada Vane',
      caption: 'Ours',
      place: 'Tórshavn',
    })
    expect((await data.files()).filter((file) => file.includes(other))).toEqual([])
    expect(await keepKnown({ assetId: known, knownId: known }, editor, NOW)).toMatchObject({ ok: false })
  })

  it('is not for what a story shows already, nor for what a colleague brought', async () => {
    const [known, other] = [await added(), await added()]
    await makeDraft(editor, NOW, undefined, { lead: { assetId: other, caption: null, alt: null, decorative: false } })
    expect(await keepKnown({ assetId: other, knownId: known }, editor, NOW)).toMatchObject({
      problem: { issues: [{ message: 'media.inUse' }] },
    })
    expect(await keepKnown({ assetId: known, knownId: other }, reporter, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
  })
})
