import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileFiles, officeFile, pdf } from '@/prisma/factories/hostile-files'
import { testPicture, withIptc, xmpWith } from '@/prisma/factories/pictures'
import { inspect } from './inspect'
import { Refusal } from './refusal'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plenary-inspect-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function inspected(bytes: Buffer) {
  const file = path.join(folder, 'a file')
  await writeFile(file, bytes)
  return inspect(file)
}

it('refuses every hostile file, each for its reason', async () => {
  const files = await hostileFiles()
  const told: string[] = []
  const wanted: string[] = []
  for (const { what, bytes, reason } of files) {
    // What is too large or empty is refused while it is received.
    if (reason === 'tooLarge' || reason === 'empty') continue
    const answer = await inspected(bytes).then(
      () => 'taken',
      (error: unknown) => (error instanceof Refusal ? error.reason : String(error)),
    )
    told.push(`${what}: ${answer}`)
    wanted.push(`${what}: ${reason}`)
  }
  expect(told).toEqual(wanted)
  expect(files.length).toBeGreaterThanOrEqual(60)
})

const WRITTEN = xmpWith(`
  <dc:creator><rdf:Seq><rdf:li>Ada Vane</rdf:li></rdf:Seq></dc:creator>
  <dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 2026 Harbour &amp; Sons</rdf:li></rdf:Alt></dc:rights>
  <dc:description><rdf:Alt><rdf:li xml:lang="x-default">The hall at &lt;dawn&gt;</rdf:li></rdf:Alt></dc:description>
  <dc:subject><rdf:Bag><rdf:li>hall</rdf:li><rdf:li>dawn</rdf:li></rdf:Bag></dc:subject>
  <photoshop:Credit>Photo by Ada Vane, for Harbour Times</photoshop:Credit>
  <photoshop:Headline>Doors open</photoshop:Headline><photoshop:City>Tórshavn</photoshop:City><photoshop:Country>Faroe Islands</photoshop:Country>
  <photoshop:DateCreated>2026-11-24T09:30:00+01:00</photoshop:DateCreated>
  <xmpRights:WebStatement>https://licence.example/terms</xmpRights:WebStatement>
  <Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Ada Vane</rdf:li><rdf:li>Olo Berg</rdf:li></rdf:Bag></Iptc4xmpExt:PersonInImage>
  <Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">An empty hall</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility>
  <plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorURL>https://licence.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>`)

describe('inspect', () => {
  it.each(['jpeg', 'png', 'webp', 'avif'] as const)('reads what XMP tells in a %s', async (format) => {
    const found = await inspected(await testPicture({ width: 300, height: 200, format, xmp: WRITTEN }))
    expect(found).toMatchObject({ kind: 'picture', picture: { width: 300, height: 200 } })
    expect(found.words).toMatchObject({
      headline: 'Doors open',
      caption: 'The hall at <dawn>',
      creator: 'Ada Vane',
      credit: 'Ada Vane for Harbour Times',
      copyright: '© 2026 Harbour & Sons',
      licenceUrl: 'https://licence.example/terms',
      licensorUrl: 'https://licence.example/buy',
      alt: 'An empty hall',
      takenOn: '2026-11-24',
      place: 'Tórshavn, Faroe Islands',
      keywords: ['hall', 'dawn'],
      peopleNamed: ['Ada Vane', 'Olo Berg'],
    })
  })

  it('reads IPTC’s older fields, in any script', async () => {
    const jpg = await testPicture({ width: 300, height: 200 })
    const fields = {
      80: 'Åsa Öberg',
      110: 'Норд/Pool',
      116: '© Åsa',
      120: 'Зал на рассвете',
      25: ['a', 'b'],
      55: '20261124',
      90: 'Tórshavn',
    }
    expect((await inspected(withIptc(jpg, fields))).words).toMatchObject({
      creator: 'Åsa Öberg',
      credit: 'Норд/Pool',
      copyright: '© Åsa',
      caption: 'Зал на рассвете',
      keywords: ['a', 'b'],
      takenOn: '2026-11-24',
      place: 'Tórshavn',
    })
  })

  it('turns a picture upright, and keeps nothing of where it was taken', async () => {
    const exif = {
      IFD0: { Artist: 'Ada Vane' },
      IFD2: { BodySerialNumber: 'SN-4711' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '62/1 0/1 0/1' },
    }
    const found = await inspected(await testPicture({ width: 300, height: 200, exif, orientation: 6 }))
    expect(found).toMatchObject({ picture: { width: 200, height: 300 }, words: { creator: 'Ada Vane' } })
    if (found.kind !== 'picture') throw new Error('Not a picture.')
    expect(found.picture.master.bytes.includes('SN-4711')).toBe(false)
    expect(found.picture.master.bytes.includes('Exif')).toBe(false)
  })

  it('takes what cameras write behind a picture: another one, or zeros', async () => {
    const jpg = await testPicture({ width: 300, height: 200 })
    expect((await inspected(Buffer.concat([jpg, jpg]))).kind).toBe('picture')
    expect((await inspected(Buffer.concat([jpg, Buffer.alloc(512)]))).kind).toBe('picture')
  })

  it('takes documents that only tell', async () => {
    expect(await inspected(pdf(''))).toMatchObject({ kind: 'document', format: 'pdf' })
    expect(await inspected(await officeFile('word'))).toMatchObject({ kind: 'document', format: 'docx' })
  })
})
