import 'server-only'
import { db } from '@/lib/platform/db/client'
import { usedAs } from '@/lib/media/model'
import { getPictures } from '@/lib/media/queries/pictures'
import { readReferences } from '../commands/story-references'
import { articleContent, type ArticleContent } from '../content'
import type { ArticlePage } from '../model'
import { APPEARANCE, officeIn } from '../queries/office'
import { EDITION_REF, editionRef, SESSION_REF, sessionRef, SESSIONS_BY_TIME } from '../queries/published'
import { CORRECTION_FIELDS } from '../queries/corrections'
import { contentKnownNow } from '../queries/known-now'
import { assetIdsOf } from '../readiness'
import { printedQuoteViews } from './printed-quote-views'

/** One revision as its readers would see it: what a page takes from the rows of a live story is read from the text itself. */
export async function storyAsPage(articleId: string, revision: number, now: Date): Promise<ArticlePage | null> {
  const snapshot = await db().articleRevision.findUnique({
    where: { articleId_number: { articleId, number: revision } },
    include: {
      article: {
        include: {
          corrections: {
            where: { shown: true },
            orderBy: [{ at: 'desc' }, { id: 'desc' }],
            select: CORRECTION_FIELDS,
          },
        },
      },
    },
  })
  if (!snapshot) return null
  const { article, headline, standfirst } = snapshot
  const content = await contentKnownNow(db(), articleContent.parse(snapshot.content), articleId)
  const named = await namedIn(content, article.editionId)
  const pictures = await getPictures(assetIdsOf(content))
  const lead = content.lead && pictures.get(content.lead.assetId)
  const { id, slug, kind, language, corrections } = article
  const goesOut = article.publishAt ?? now
  return {
    ...{ id, slug, kind, language, headline, standfirst, content, pictures, corrections },
    ...named,
    kicker: content.kicker,
    bylines: content.bylines,
    firstPublishedAt: article.firstPublishedAt ?? goesOut,
    lastPublishedAt: article.firstPublishedAt ? goesOut : (article.lastPublishedAt ?? goesOut),
    lead: lead && content.lead ? usedAs(lead, content.lead) : null,
    translations: [],
  }
}

async function namedIn(content: ArticleContent, mainEditionId: string | null) {
  const { references } = await readReferences(db(), content, mainEditionId)
  const ids = (some: readonly { id: string }[]) => ({ id: { in: some.map(({ id }) => id) } })
  const [editions, sessions, speakers, topics, organisations] = await Promise.all([
    db().edition.findMany({
      where: { id: { in: references.editionIds } },
      select: { id: true, ...EDITION_REF.select },
    }),
    db().session.findMany({
      where: ids(references.sessions),
      ...SESSION_REF,
      orderBy: SESSIONS_BY_TIME,
    }),
    db().speaker.findMany({
      where: ids(references.speakers),
      select: { id: true, slug: true, name: true, appearances: APPEARANCE },
    }),
    db().topic.findMany({
      where: { id: { in: references.topicIds } },
      select: { slug: true, name: true },
      orderBy: { name: 'asc' },
    }),
    db().organisation.findMany({
      where: { id: { in: references.organisationIds } },
      select: { id: true, slug: true, name: true },
      orderBy: { name: 'asc' },
    }),
  ])
  const where = {
    sessionIds: new Set(references.sessions.map(({ id }) => id)),
    editionIds: new Set(references.editionIds),
  }
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return {
    editions: editions
      .toSorted((a, b) => references.editionIds.indexOf(a.id) - references.editionIds.indexOf(b.id))
      .map(({ id: _, ...edition }) => editionRef(edition)),
    sessions: sessions.map(sessionRef),
    speakers: references.speakers.flatMap(({ id, quoted }) => {
      const speaker = byId.get(id)
      if (!speaker) return []
      const { appearances, ...person } = speaker
      return [{ ...person, quoted, office: officeIn(appearances, where) }]
    }),
    topics,
    organisations,
    quotes: printedQuoteViews(content, references, { sessions, editions, speakers }),
  }
}
