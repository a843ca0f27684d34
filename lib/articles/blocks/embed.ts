import { z } from 'zod'
import { blockId, type BlockDefinition } from './definition'
import { canonicalAddress } from '@/lib/core/embed-address'
import { storableText } from './inline'

/**
 * Something that stands elsewhere, told by its address. What we know how to play is offered as a player, on a click; the
 * rest is a link. Both parts are empty until somebody has filled them in.
 */
export const embedSchema = z.strictObject({
  type: z.literal('embed'),
  attrs: z.strictObject({
    id: blockId,
    url: z
      .string()
      .max(2000)
      .refine((url) => canonicalAddress(url) === url, 'embed.address')
      .nullable(),
    title: storableText.max(300).nullable(),
  }),
})

export const embed: BlockDefinition<z.infer<typeof embedSchema>> = {
  plainText: ({ attrs }) => attrs.title ?? '',
  inlines: () => [],
  utterances: () => [],
  pictures: () => [],
  issues: ({ attrs }) => [
    ...(attrs.url ? [] : [{ path: '', message: 'embed.noAddress' }]),
    ...(attrs.title?.trim() ? [] : [{ path: '', message: 'embed.noTitle' }]),
  ],
}
