import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import type { Slot } from './programme'
import { Words } from './words'

const AT_ONCE = 200
const FIRST = Date.UTC(2015, 0, 1)
const EVERY_MS = 40 * 3_600_000

/** Published stories of three to six thousand characters, each from one session, with two quotes of its speakers. */
export async function fillStories(world: string, count: number, slots: readonly Slot[]): Promise<void> {
  const words = new Words(count)
  const topics = await db().topic.findMany({ select: { id: true }, orderBy: { slug: 'asc' } })
  for (let first = 0; first < count; first += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, count - first) }, (_, index) => first + index)
    await keep(
      numbers.map((number) => story(`${world}-${number}`, number, words, words.pick(slots), words.pick(topics).id)),
    )
  }
}

type Story = ReturnType<typeof story>

function story(name: string, number: number, words: Words, slot: Slot, topicId: string) {
  const at = new Date(FIRST + number * EVERY_MS)
  const articleId = randomUUID()
  const quotes = slot.speakers.slice(1, 3).map(({ id: speakerId, appearanceId }) => ({
    ...attribution({ speakerId, editionId: slot.editionId, sessionId: slot.id }),
    appearanceId,
    text: words.sentence(),
  }))
  const paragraphs = Array.from({ length: 9 + words.number(6) }, () => paragraph(words.paragraph()))
  const quoted = quotes.map(({ id, text }) => paragraph([text, id], ', said one of them.'))
  const body = content([...paragraphs.slice(0, 2), ...quoted, ...paragraphs.slice(2)], {
    bylines: [{ kind: 'newsroom', name: 'Bench', function: 'author' }],
    datelines: [{ city: 'Astana', country: null, date: null, agency: null, separator: '—' }],
    quotes: quotes.map(({ appearanceId: _, text: __, ...quote }) => quote),
    editionIds: [slot.editionId],
    sessionIds: [slot.id],
    topicIds: [topicId],
  })
  const [headline, standfirst] = [words.title(), words.sentence()]
  return { name, at, articleId, revisionId: randomUUID(), slot, topicId, quotes, headline, standfirst, body }
}

async function keep(stories: readonly Story[]): Promise<void> {
  const each = <T>(row: (of: Story) => T) => stories.map(row)
  const quoted = stories.flatMap((of) => of.quotes.map((quote, position) => ({ ...of, quote, position })))
  await db().$transaction([
    db().article.createMany({
      data: each(({ articleId, name, at, slot }) => ({
        id: articleId,
        slug: `bench-${name}`,
        kind: 'news',
        editionId: slot.editionId,
        revision: 1,
        createdAt: at,
        savedAt: at,
      })),
    }),
    db().articleRevision.createMany({
      data: each(({ revisionId, articleId, at, headline, standfirst, body }) => ({
        id: revisionId,
        articleId,
        number: 1,
        baseNumber: 0,
        createdAt: at,
        headline,
        standfirst,
        content: body,
      })),
    }),
    db().$executeRaw`
      UPDATE article SET state = 'published', live_revision_id = r.id,
        first_published_at = r.created_at, last_published_at = r.created_at
      FROM article_revision r WHERE r.article_id = article.id AND article.id = ANY(${each(({ articleId }) => articleId)}::uuid[])`,
    db().articleEdition.createMany({ data: each(({ articleId, slot }) => ({ articleId, editionId: slot.editionId })) }),
    db().articleSession.createMany({ data: each(({ articleId, slot }) => ({ articleId, sessionId: slot.id })) }),
    db().articleTopic.createMany({ data: each(({ articleId, topicId }) => ({ articleId, topicId })) }),
    db().articleSpeaker.createMany({
      data: quoted.map(({ articleId, quote }) => ({ articleId, speakerId: quote.speakerId ?? '', quoted: true })),
    }),
    db().quote.createMany({
      data: quoted.map(({ quote, slot, at }) => ({
        id: quote.id,
        speakerId: quote.speakerId,
        appearanceId: quote.appearanceId,
        editionId: slot.editionId,
        sessionId: slot.id,
        kind: quote.kind,
        language: 'en',
        createdAt: at,
      })),
    }),
    db().quoteUse.createMany({
      data: quoted.map(({ articleId, revisionId, quote, position }) => ({
        articleId,
        revisionId,
        quoteId: quote.id,
        text: quote.text,
        position,
      })),
    }),
  ])
}
