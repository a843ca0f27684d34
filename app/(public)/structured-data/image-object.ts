import { fileOf, wholeFile, type Picture } from '@/lib/media/model'
import { absolute, type Node } from './nodes'

// The three shapes that search engines ask for.
const SHAPES = ['16x9', '4x3', '1x1'] as const
const WIDTH = 1280

/** A picture with who made it, whose it is and where its licence stands, as search engines and agencies read it. */
export function imageObject(picture: Picture): Node {
  return described(picture, wholeFile(picture))
}

/** The same in each shape that search engines ask for; a drawing has one. */
export function imageObjects(picture: Picture): Node[] {
  const cuts = SHAPES.flatMap((crop) => fileOf(picture, { crop, width: WIDTH, format: 'jpg' }) ?? [])
  return cuts.length === 0 ? [imageObject(picture)] : cuts.map((file) => described(picture, file))
}

function described(picture: Picture, file: { url: string; width: number | null; height: number | null }): Node {
  const { caption, credit, creator, copyright, licenceUrl, licensorUrl, alt } = picture
  return {
    '@type': 'ImageObject',
    url: absolute(file.url),
    contentUrl: absolute(file.url),
    ...(file.width !== null && file.height !== null && { width: file.width, height: file.height }),
    ...(caption && { caption }),
    ...(alt && { description: alt }),
    ...(credit && { creditText: credit }),
    ...(creator && { creator: { '@type': 'Person', name: creator } }),
    ...(copyright && { copyrightNotice: copyright }),
    ...(licenceUrl && { license: licenceUrl }),
    ...(licensorUrl && { acquireLicensePage: licensorUrl }),
  }
}
