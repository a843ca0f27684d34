import 'server-only'
import { getPictures } from '@/lib/media/queries/pictures'
import { db } from '@/lib/platform/db/client'
import { QUOTE_VIEW_FIELDS, quoteView } from '@/lib/quotes/queries'
import { blockAssetIds } from '../blocks/registry'
import { articleContent } from '../content'
import type { ArticlePage } from '../model'
import { CARD_FIELDS, cards } from './cards'
import { contentKnownNow } from './known-now'
import { CORRECTION_FIELDS } from './corrections'
import { APPEARANCE, officeIn } from './office'
import { PUBLISHED, SESSION_REF, sessionRef, SESSIONS_BY_TIME } from './published'
import { listTranslations } from './translations'

export async function getArticle(slug: string): Promise<ArticlePage | null> {
  const row = await db().article.findFirst({
    where: { slug, ...PUBLISHED },
    select: {
      ...CARD_FIELDS,
      liveRevision: { select: { content: true } },
      sessions: {
        select: { session: SESSION_REF },
        orderBy: SESSIONS_BY_TIME.map((session) => ({ session })),
      },
      speakers: {
        select: { quoted: true, speaker: { select: { id: true, slug: true, name: true, appearances: APPEARANCE } } },
      },
      topics: {
        select: { topic: { select: { slug: true, name: true } } },
        orderBy: [{ topic: { name: 'asc' } }, { topicId: 'asc' }],
      },
      organisations: {
        select: { organisation: { select: { id: true, slug: true, name: true } } },
        orderBy: [{ organisation: { name: 'asc' } }, { organisationId: 'asc' }],
      },
      corrections: { where: { shown: true }, orderBy: [{ at: 'desc' }, { id: 'desc' }], select: CORRECTION_FIELDS },
      quoteUses: { orderBy: { position: 'asc' }, select: { quote: { select: QUOTE_VIEW_FIELDS } } },
      translationOfId: true,
      translations: { take: 1, select: { id: true } },
    },
  })
  if (!row) return null
  // Asked for by itself, a story that cannot be read is a fault.
  const written = articleContent.parse(row.liveRevision?.content)
  const [content, [card]] = await Promise.all([contentKnownNow(db(), written, row.id), cards([row])])
  if (!card) throw new Error(`Article ${slug} has no card.`)
  const where = {
    sessionIds: new Set(row.sessions.map(({ session }) => session.id)),
    editionIds: new Set(row.editions.map(({ editionId }) => editionId)),
  }
  const quotedOrder = new Map(row.quoteUses.map(({ quote }, index) => [quote.speaker?.slug, index]))
  return {
    ...card,
    content,
    pictures: await getPictures(content.body.content.flatMap(blockAssetIds)),
    quotes: new Map(row.quoteUses.map(({ quote }) => [quote.id, quoteView(quote)])),
    sessions: row.sessions.map(({ session }) => sessionRef(session)),
    speakers: row.speakers
      .map(({ quoted, speaker: { appearances, ...speaker } }) => ({
        ...speaker,
        quoted,
        office: officeIn(appearances, where),
      }))
      .sort(
        (a, b) =>
          (quotedOrder.get(a.slug) ?? Infinity) - (quotedOrder.get(b.slug) ?? Infinity) ||
          a.name.localeCompare(b.name) ||
          a.slug.localeCompare(b.slug),
      ),
    topics: row.topics.map(({ topic }) => topic),
    organisations: row.organisations.map(({ organisation }) => organisation),
    corrections: row.corrections,
    // Most stories stand in one language: they cost no query.
    translations: row.translationOfId || row.translations.length > 0 ? await listTranslations(row) : [],
  }
}
