import { z } from 'zod'
import { SERVICE_PAGES } from './model'

const MOST_NETWORKS = 20

/** A page without a text is not shown to readers. */
export const servicePageContent = z.strictObject({
  title: z.string().trim().min(1, 'site.noTitle').max(120, 'site.longTitle'),
  text: z.string().max(50_000, 'site.longText'),
})

export const followContent = z.strictObject({
  links: z
    .array(
      z.strictObject({
        name: z.string().trim().min(1, 'site.noName').max(60, 'site.longName'),
        url: z.url({ protocol: /^https?$/, error: 'site.address' }).max(2000, 'site.address'),
      }),
    )
    .max(MOST_NETWORKS, 'site.manyNetworks'),
})

/** A text for one part, and the number of the one that its author had on screen; 0 where there was none. */
export const saveSiteInput = z.discriminatedUnion('part', [
  z.strictObject({ part: z.enum(SERVICE_PAGES), base: z.int().min(0), content: servicePageContent }),
  z.strictObject({ part: z.literal('follow'), base: z.int().min(0), content: followContent }),
])

export type SaveSiteInput = z.input<typeof saveSiteInput>
