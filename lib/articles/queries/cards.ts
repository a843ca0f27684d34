import 'server-only'
import { usedAs } from '@/lib/media/model'
import { getPictures } from '@/lib/media/queries/pictures'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { log } from '@/lib/platform/log'
import { articleContent, type ArticleContent } from '../content'
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
type StoredRow = Pick<CardRow, 'slug' | 'liveRevision'>

/** A row with what its live revision says. */
export type Readable<Row extends StoredRow> = Row & { content: ArticleContent }

/**
 * The rows of a list with their contents. A story whose stored content is not what the schema knows is left out and told to
 * the log: one that cannot be read takes no page with it that only lists it.
 */
export function readable<Row extends StoredRow>(rows: Row[]): Readable<Row>[] {
  return rows.flatMap((row) => {
    const parsed = articleContent.safeParse(row.liveRevision?.content)
    if (parsed.success) return { ...row, content: parsed.data }
    log().error({ err: parsed.error, article: row.slug }, 'A story cannot be read and is left out of a list')
    return []
  })
}

/** One query for the lead pictures of all cards, whatever their number. */
export async function cards(rows: Readable<CardRow>[]): Promise<ArticleCard[]> {
  const assets = await getPictures(rows.flatMap(({ content }) => content.lead?.assetId ?? []))
  return rows.map((row) => {
    const { kicker, bylines, lead } = row.content
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
