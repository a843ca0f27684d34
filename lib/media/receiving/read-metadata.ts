import exifr from 'exifr'
import { parseCredit } from '../credit'
import { NO_WORDS, type PictureWords } from '../words'
import type { RawMetadata } from './decode-picture'
import { Fields } from './metadata-fields'

// What one segment of a JPEG can hold beside its head.
const MOST_SEGMENT_BYTES = 65_533
const OPTIONS = { xmp: true, iptc: true, tiff: true, exif: true, gps: false, mergeOutput: false } as const

/** What IPTC, XMP and EXIF say of a picture. Where they differ XMP is the newer; a file that says nonsense says nothing. */
export async function readMetadata(raw: RawMetadata): Promise<PictureWords> {
  const fields = new Fields(await exifr.parse(inJpeg(raw), OPTIONS).catch(() => null))
  const written = fields.text('photoshop.Credit', 'iptc.Credit')
  const parsed = parseCredit(written ?? '')
  const creator = fields.text('dc.creator', 'iptc.Byline', 'ifd0.Artist') ?? parsed.creator
  return {
    ...NO_WORDS,
    headline: fields.text('photoshop.Headline', 'iptc.Headline'),
    caption: fields.text('dc.description', 'iptc.Caption', 'ifd0.ImageDescription'),
    creator: creator === null ? null : (parseCredit(creator).credit ?? creator),
    credit: parsed.credit ?? (creator === null ? null : parseCredit(creator).credit),
    copyright: fields.text('dc.rights', 'iptc.CopyrightNotice', 'ifd0.Copyright'),
    licenceUrl: fields.webAddress('xmpRights.WebStatement'),
    licensorUrl: fields.webAddress('plus.Licensor.LicensorURL'),
    source: fields.text('photoshop.Source', 'iptc.Source'),
    restrictions: fields.text('photoshop.Instructions', 'iptc.SpecialInstructions', 'xmpRights.UsageTerms'),
    alt: fields.text('Iptc4xmpCore.AltTextAccessibility'),
    takenOn: fields.day('photoshop.DateCreated', 'iptc.DateCreated', 'exif.DateTimeOriginal'),
    place: placeOf(fields),
    event: fields.text('Iptc4xmpExt.Event'),
    keywords: fields.texts('dc.subject', 'iptc.Keywords'),
    peopleNamed: fields.texts('Iptc4xmpExt.PersonInImage'),
  }
}

/** From the spot to the country, each once. */
function placeOf(fields: Fields): string | null {
  const parts = [
    fields.text('Iptc4xmpCore.Location', 'iptc.Sublocation'),
    fields.text('photoshop.City', 'iptc.City'),
    fields.text('photoshop.Country', 'iptc.Country'),
  ]
  return [...new Set(parts.filter((part) => part !== null))].join(', ') || null
}

/** The packed parts in the one container that the reader takes them from, whatever they came in. */
function inJpeg({ exif, iptc, xmp }: RawMetadata): Buffer {
  const withHead = (head: string, bytes: Buffer) =>
    bytes.toString('latin1', 0, head.length) === head ? bytes : Buffer.concat([Buffer.from(head, 'latin1'), bytes])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    ...(exif ? [segment(0xe1, withHead('Exif\0\0', exif))] : []),
    ...(xmp ? [segment(0xe1, withHead('http://ns.adobe.com/xap/1.0/\0', xmp))] : []),
    ...(iptc ? [segment(0xed, withHead('Photoshop 3.0\0', iptc))] : []),
    Buffer.from([0xff, 0xd9]),
  ])
}

function segment(marker: number, bytes: Buffer): Buffer {
  if (bytes.length > MOST_SEGMENT_BYTES) return Buffer.alloc(0)
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(bytes.length + 2, 2)
  return Buffer.concat([head, bytes])
}
