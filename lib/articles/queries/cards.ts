import 'server-only'
import { usedAs } from '@/lib/media/model'
import { getPictures } from '@/lib/media/queries/pictures'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { articleContent, cardContent, type ArticleContent } from '../content'
import type { ArticleCard } from '../model'
import { EDITION_REF, editionRef } from './published'

export const CARD_FIELDS = {
  id: true,
  slug: true,
  kind: true,
  language: true,
  firstPublishedAt: true,
  lastPublishedAt: true,
  liveRevision: { select: { headline: true, standfirst: true, content: true } },
  editions: { select: { editionId: true, edition: EDITION_REF } },
} satisfies Prisma.ArticleSelect

type CardRow = Prisma.ArticleGetPayload<{ select: typeof CARD_FIELDS }>

/** One query for the lead pictures of all cards, whatever their number. */
export async function cards(rows: CardRow[]): Promise<ArticleCard[]> {
  const stories = rows.map((row) => ({ row, ...cardContent.parse(row.liveRevision?.content) }))
  const assets = await getPictures(stories.flatMap(({ lead }) => lead?.assetId ?? []))
  return stories.map(({ row, kicker, bylines, lead }) => {
    const picture = lead && assets.get(lead.assetId)
    if (!row.liveRevision || !row.firstPublishedAt || !row.lastPublishedAt) {
      throw new Error(`Article ${row.slug} is published without its live revision or its times.`)
    }
    return {
      id: row.id,
      slug: row.slug,
      kind: row.kind,
      language: row.language,
      kicker,
      headline: row.liveRevision.headline,
      standfirst: row.liveRevision.standfirst,
      bylines,
      firstPublishedAt: row.firstPublishedAt,
      lastPublishedAt: row.lastPublishedAt,
      lead: picture ? usedAs(picture, lead) : null,
      editions: row.editions.map(({ edition }) => editionRef(edition)),
    }
  })
}

export function contentOf(row: CardRow): ArticleContent {
  return articleContent.parse(row.liveRevision?.content)
}
