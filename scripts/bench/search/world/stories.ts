import { dayOf, idOf, type World } from './shape'
import type { InventedSession } from './programme'
import { pick, randomFrom } from './random'

const PARAGRAPHS = 20
const WORDS = 55
const KINDS = ['news', 'interview', 'analysis', 'opinion']

/** Stories of twenty paragraphs about one session each, two of whose speakers they quote. */
export function inventStories(world: World, sessions: readonly InventedSession[]): void {
  const random = randomFrom(6)
  for (let at = 0; at < world.size.articles; at += 1) {
    inventStory(world, at, pick(sessions, random), random() < 0.2 ? 'fr' : 'en', pick(KINDS, random))
  }
}

function inventStory(
  { tables, speech, size }: World,
  at: number,
  session: InventedSession,
  language: string,
  kind: string,
) {
  const [id, revision] = [idOf('article', at), idOf('revision', at)]
  const published = `${dayOf((at + 1) / size.articles)}T10:00:00Z`
  const quotes = session.speakers.slice(0, 2).map((speaker, nth) => ({
    id: idOf('quote', at * 2 + nth),
    speakerId: idOf('speaker', speaker),
    text: speech.text(30, language),
  }))
  const blocks = Array.from({ length: PARAGRAPHS }, (_, nth) => {
    const quote = nth % 9 === 2 ? quotes[(nth - 2) / 9] : undefined
    const plain = { type: 'text', text: speech.text(quote ? WORDS - 30 : WORDS, language) }
    const said = quote && { type: 'text', text: quote.text, marks: [{ type: 'quote', attrs: { quoteId: quote.id } }] }
    return { type: 'paragraph', attrs: { id: idOf('block', at * 32 + nth) }, content: said ? [plain, said] : [plain] }
  })
  const times = {
    first_published_at: published,
    last_published_at: published,
    created_at: published,
    saved_at: published,
  }
  tables.add('article', {
    ...{ id, slug: `story-${at}`, kind, state: 'published', language, edition_id: session.editionId },
    ...{ revision: 1, live_revision_id: revision, ...times },
  })
  tables.add('article_revision', {
    ...{ id: revision, article_id: id, number: 1, base_number: 0, created_at: published },
    ...{ headline: speech.title(8), standfirst: speech.text(22, language) },
    content: JSON.stringify({ kicker: null, body: { type: 'doc', content: blocks }, quotes: [] }),
  })
  tables.add('article_edition', { article_id: id, edition_id: session.editionId })
  tables.add('article_session', { article_id: id, session_id: session.id })
  for (const topic_id of session.topicIds) tables.add('article_topic', { article_id: id, topic_id })
  session.speakers.forEach((speaker, nth) => {
    tables.add('article_speaker', { article_id: id, speaker_id: idOf('speaker', speaker), quoted: nth < 2 })
  })
  quotes.forEach(({ id: quoteId, speakerId, text }, position) => {
    tables.add('quote', {
      ...{ id: quoteId, speaker_id: speakerId, edition_id: session.editionId, session_id: session.id, kind: 'direct' },
      ...{ language, spoken_on: session.day, verification: 'unverified', created_at: published },
    })
    tables.add('quote_use', { article_id: id, revision_id: revision, quote_id: quoteId, text, position })
  })
}
