import { checkDocument } from './document-checks'
import { decodePicture, type Decoded } from './decode-picture'
import { FileWindow } from './file-window'
import { checkHidden } from './hidden-content'
import { checkEnd } from './picture-end'
import { readMetadata } from './read-metadata'
import { recognise, type DocumentFormat, type PictureFormat } from './recognise'
import { NO_WORDS, type PictureWords } from '../words'

export type Inspected =
  | { kind: 'picture'; format: PictureFormat; picture: Decoded; words: PictureWords }
  | { kind: 'document'; format: DocumentFormat; words: PictureWords }

/** Everything that is asked of a file before the library takes it, cheapest first. Throws a `Refusal`. */
export async function inspect(path: string): Promise<Inspected> {
  const recognised = await FileWindow.over(path, async (file) => {
    const found = await recognise(path, file)
    if (found.kind === 'picture') {
      await checkHidden(file, 'picture')
      await checkEnd(file, found.format)
    } else {
      await checkHidden(file, found.format === 'pdf' ? 'pdf' : 'archive')
      await checkDocument(path, file, found.format)
    }
    return found
  })
  if (recognised.kind === 'document') return { ...recognised, words: NO_WORDS }
  const picture = await decodePicture(path)
  return { ...recognised, picture, words: await readMetadata(picture.metadata) }
}
