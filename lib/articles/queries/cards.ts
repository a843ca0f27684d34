import 'server-only'
import { usedAs } from '@/lib/media/model'
import { getPictures } from '@/lib/media/queries/pictures'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { ArticleCard } from '../model'
import { readHeads } from './heads'
import { EDITION_REF, editionRef } from './published'

export const CARD_FIELDS = {
  id: true,
  slug: true,
  kind: true,
  language: true,
  firstPublishedAt: true,
  lastPublishedAt: true,
  liveRevisionId: true,
  editions: { select: { editionId: true, edition: EDITION_REF }, orderBy: [{ position: 'asc' }, { editionId: 'asc' }] },
} satisfies Prisma.ArticleSelect

type CardRow = Prisma.ArticleGetPayload<{ select: typeof CARD_FIELDS }>

/** The cards of these rows, in their order. One query for all heads and one for all lead pictures, whatever their number. */
export async function cards(rows: CardRow[]): Promise<ArticleCard[]> {
  const heads = await readHeads(rows.map(({ liveRevisionId }) => liveRevisionId))
  const assets = await getPictures([...heads.values()].flatMap(({ lead }) => lead?.assetId ?? []))
  return rows.flatMap((row) => {
    const { id, slug, kind, language, liveRevisionId, firstPublishedAt, lastPublishedAt } = row
    if (!liveRevisionId || !firstPublishedAt || !lastPublishedAt) {
      throw new Error(`Article ${slug} is published without its live revision or its times.`)
    }
    const head = heads.get(liveRevisionId)
    if (!head) return []
    const { headline, standfirst, kicker, bylines, lead } = head
    const picture = lead && assets.get(lead.assetId)
    return [
      {
        ...{ id, slug, kind, language, kicker, headline, standfirst, bylines, firstPublishedAt, lastPublishedAt },
        lead: picture ? usedAs(picture, lead) : null,
        editions: row.editions.map(({ edition }) => editionRef(edition)),
      },
    ]
  })
}
