import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { pictureUse } from './picture-use'

export const MOST_PICTURES = 40

/** Pictures that belong together, in order. A new one is empty until its pictures are chosen. */
export const gallerySchema = z.strictObject({
  type: z.literal('gallery'),
  attrs: z.strictObject({ id: blockId, pictures: z.array(pictureUse).max(MOST_PICTURES) }),
})

export const gallery: BlockDefinition<z.infer<typeof gallerySchema>> = {
  plainText: ({ attrs }) => attrs.pictures.flatMap(({ caption }) => caption ?? []).join('\n'),
  inlines: () => [],
  utterances: () => [],
  pictures: ({ attrs }) => attrs.pictures,
  issues: ({ attrs }) => (attrs.pictures.length >= 2 ? [] : [{ path: '', message: 'gallery.tooFew' }]),
}
