import phash from 'sharp-phash'
import { MOST_PIXELS } from '../limits'
import { MASTER_EDGE } from '../pictures/rendition'
import { inPictureLane, sharp } from '../pictures/sharp'
import { Refusal } from './refusal'

export interface Decoded {
  /** Upright, in sRGB, without metadata. */
  master: { bytes: Buffer; extension: 'jpg' | 'webp' }
  /** Of the file, upright. */
  width: number
  height: number
  looks: bigint
  /** None for a picture that one can see through: it would shine through. */
  placeholder: string | null
  metadata: RawMetadata
}

/** The parts of a picture's file that tell about it, still packed. */
export interface RawMetadata {
  exif?: Buffer
  iptc?: Buffer
  xmp?: Buffer
}

const SECONDS = 60
const PLACEHOLDER_EDGE = 16

/** Decodes a whole picture once: whatever is broken in it comes out here, and everything later is made from what comes out. */
export async function decodePicture(file: string): Promise<Decoded> {
  const header = await unlessDamaged(() => sharp(file, OPTIONS).metadata())
  const { width, height } = header.autoOrient
  if (width * height > MOST_PIXELS) throw new Refusal('tooManyPixels')
  // A moving picture's film strip is never unrolled, yet whoever opens the file elsewhere would unroll it.
  if (width * height * (header.pages ?? 1) > 10 * MOST_PIXELS) throw new Refusal('bomb')

  return inPictureLane(width * height, async () => {
    const bytes = await unlessDamaged(() => masterOf(file, header.hasAlpha))
    const small = sharp(bytes).flatten({ background: '#fff' })
    const [look, dots] = await Promise.all([
      phash(await small.clone().resize(64, 64, { fit: 'fill' }).png().toBuffer()),
      small
        .clone()
        .resize({ width: PLACEHOLDER_EDGE, height: PLACEHOLDER_EDGE, fit: 'inside' })
        .webp({ quality: 30 })
        .toBuffer(),
    ])
    return {
      master: { bytes, extension: header.hasAlpha ? ('webp' as const) : ('jpg' as const) },
      width,
      height,
      looks: BigInt.asIntN(64, BigInt(`0b${look}`)),
      placeholder: header.hasAlpha ? null : `data:image/webp;base64,${dots.toString('base64')}`,
      metadata: { exif: header.exif, iptc: header.iptc, xmp: header.xmp },
    }
  })
}

/** Without a flaw, or with one of those that many cameras leave and no eye sees. */
async function masterOf(file: string, hasAlpha: boolean): Promise<Buffer> {
  try {
    return await made('warning')
  } catch (error) {
    if (error instanceof Error && HARMLESS.test(error.message)) return made('error')
    throw error
  }

  function made(failOn: 'warning' | 'error'): Promise<Buffer> {
    const upright = sharp(file, { ...OPTIONS, failOn })
      .autoOrient()
      .resize({ width: MASTER_EDGE, height: MASTER_EDGE, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .timeout({ seconds: SECONDS })
    const kept = hasAlpha
      ? upright.webp({ quality: 92, effort: 2 })
      : upright.jpeg({ quality: 92, chromaSubsampling: '4:4:4' })
    return kept.toBuffer()
  }
}

const HARMLESS = /extraneous bytes|Invalid SOS parameters|ICC|iCCP|profile|EXIF|Application transferred too few/i

const OPTIONS = { failOn: 'error', limitInputPixels: 4 * MOST_PIXELS, sequentialRead: true } as const

/** The library throws plain errors in its own words, about the file and nothing else. */
async function unlessDamaged<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    const told = error instanceof Error ? error.message : ''
    if (/pixel limit/i.test(told)) throw new Refusal('tooManyPixels')
    throw new Refusal(/premature|truncated|end of/i.test(told) ? 'truncated' : 'damaged')
  }
}
