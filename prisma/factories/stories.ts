import { randomUUID } from 'node:crypto'
import type { ArticleContent } from '@/lib/articles/content'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { attribution, content, paragraph } from './articles'
import { uniqueSlug, type Writer } from './client'

interface Said {
  words: string
  speakerId: string
  sessionId: string
  editionId: string
}

interface Given extends Partial<Pick<Prisma.ArticleUncheckedCreateInput, 'kind' | 'language' | 'translationOfId'>> {
  headline: string
  at: Date
  said?: Said[]
  content?: Partial<ArticleContent>
}

/** A story that readers see, with what it quotes in the ledger: the rows that publishing would have written. */
export async function makePublishedStory(db: Writer, { headline, at, said = [], content: more, ...given }: Given) {
  const quotes = said.map(({ words, ...of }) => ({ words, ...attribution(of) }))
  const article = await db.article.create({
    // Prisma makes up no id for a story by itself, as it is also half of the way to the live revision.
    data: {
      id: randomUUID(),
      slug: uniqueSlug('story'),
      kind: 'news',
      revision: 1,
      createdAt: at,
      savedAt: at,
      ...given,
    },
  })
  const revision = await db.articleRevision.create({
    data: {
      articleId: article.id,
      number: 1,
      baseNumber: 0,
      createdAt: at,
      headline,
      standfirst: 'What it says.',
      content: content(
        [paragraph('Words.'), ...quotes.map(({ id, words }) => paragraph([words, id], ', they said.'))],
        {
          quotes: quotes.map(({ words: _, ...quote }) => quote),
          editionIds: [...new Set(said.map(({ editionId }) => editionId))],
          sessionIds: [...new Set(said.map(({ sessionId }) => sessionId))],
          ...more,
        },
      ),
    },
  })
  await db.article.update({
    where: { id: article.id },
    data: { state: 'published', liveRevisionId: revision.id, firstPublishedAt: at, lastPublishedAt: at },
  })
  const articleId = article.id
  const distinct = <T>(items: T[]) => [...new Set(items)]
  await db.articleEdition.createMany({
    data: distinct(said.map(({ editionId }) => editionId)).map((editionId, position) => ({
      articleId,
      editionId,
      position,
    })),
  })
  await db.articleSession.createMany({
    data: distinct(said.map(({ sessionId }) => sessionId)).map((sessionId) => ({ articleId, sessionId })),
  })
  await db.articleSpeaker.createMany({
    data: distinct(said.map(({ speakerId }) => speakerId)).map((speakerId) => ({ articleId, speakerId, quoted: true })),
  })
  for (const [position, { id, words, speakerId, editionId, sessionId, kind }] of quotes.entries()) {
    await db.quote.create({ data: { id, speakerId, editionId, sessionId, kind, language: 'en', createdAt: at } })
    await db.quoteUse.create({
      data: { articleId, revisionId: revision.id, quoteId: id, text: words, position },
    })
  }
  return { ...article, quoteIds: quotes.map(({ id }) => id) }
}
