import { cropBox, MASTER_EDGE, type Crop, type Format, type Rendered } from './rendition'
import { exifOf, xmpOf, type WrittenWords } from './written-metadata'
import { inPictureLane, sharp } from './sharp'

interface Wanted {
  crop: Crop
  width: number
  format: Format
}

// What a phone is sent: its lead picture has to be there within a second or two on a slow line.
const PHONE_WIDTH = 1280
const PHONE_BYTES = 86 * 1024

/** From good to just good enough; the first one that is light enough is taken. */
const QUALITIES: Record<Format, readonly number[]> = {
  avif: [54, 44, 34, 26],
  webp: [76, 66, 54, 42, 30],
  jpg: [80, 70, 58, 46, 34],
}

// An encoder holds several copies of what it is given.
const COPIES = 3

/**
 * Makes one rendition from a picture's master, with the words that travel in it. The master is read when its turn comes: many
 * may wait.
 */
export async function drawRendition(
  readMaster: () => Promise<Buffer>,
  picture: Rendered,
  { crop, width, format }: Wanted,
  words: WrittenWords,
): Promise<Buffer> {
  const scale = Math.min(1, MASTER_EDGE / Math.max(picture.width, picture.height))
  return inPictureLane(COPIES * picture.width * picture.height * scale ** 2, async () => {
    const master = await readMaster()
    const { width: masterWidth, height: masterHeight } = await sharp(master).metadata()
    const cut = sharp(master)
      .extract(cropBox({ ...picture, width: masterWidth, height: masterHeight }, crop))
      .resize({ width })
      .withExif(exifOf(words))
      .withXmp(xmpOf(words))
    let made: Buffer = Buffer.alloc(0)
    for (const quality of QUALITIES[format]) {
      made = await encoded(cut.clone(), format, quality)
      if (width > PHONE_WIDTH || made.length <= PHONE_BYTES) break
    }
    return made
  })
}

function encoded(cut: ReturnType<typeof sharp>, format: Format, quality: number): Promise<Buffer> {
  if (format === 'avif') return cut.avif({ quality, effort: 2 }).toBuffer()
  if (format === 'webp') return cut.webp({ quality, effort: 4 }).toBuffer()
  return cut.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true }).toBuffer()
}
