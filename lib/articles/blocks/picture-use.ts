import { z } from 'zod'
import { storableText } from './inline'

/** How one story uses a picture. Null means: as the library says. Caption and credit are two fields; either may be missing. */
export const pictureUse = z.strictObject({
  assetId: z.uuid(),
  caption: storableText.max(1000).nullable(),
  alt: storableText.max(500).nullable(),
  /** Says on purpose that there is nothing to say: whoever cannot see the picture misses nothing here. */
  decorative: z.boolean().default(false),
})

export type PictureUse = z.infer<typeof pictureUse>
