import type { FieldIssue } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import { blockInlines } from '../blocks/registry'
import type { ArticleContent } from '../content'
import { printedQuotes, type PrintedQuote } from '../quoted-words'

/** Everything that a story is joined to, by id, each once. */
export interface StoryReferences {
  editionIds: string[]
  sessions: { id: string; editionId: string; day: Date | null }[]
  speakers: { id: string; quoted: boolean }[]
  organisationIds: string[]
  topicIds: string[]
  quotes: PrintedQuote[]
}

/** Reads what the story names; `unknown` lists each reference to something that the portal does not hold (any more). */
export async function readReferences(
  tx: Transaction,
  content: ArticleContent,
  mainEditionId: string | null,
): Promise<{ references: StoryReferences; unknown: FieldIssue[] }> {
  const quotes = printedQuotes(content.body)
  const printedIds = new Set(quotes.map(({ quoteId }) => quoteId))
  const attributions = content.quotes.filter(({ id }) => printedIds.has(id))
  const quotedIds = new Set(attributions.flatMap(({ speakerId }) => speakerId ?? []))
  const speakerIds = unique([
    ...quotedIds,
    ...attributions.flatMap(({ askedById }) => askedById ?? []),
    ...content.speakerIds,
    ...mentioned(content, 'speaker'),
  ])
  const sessionIds = unique([
    ...content.sessionIds,
    ...attributions.flatMap(({ sessionId }) => sessionId ?? []),
    ...mentioned(content, 'session'),
  ])
  const organisationIds = unique([...content.organisationIds, ...mentioned(content, 'organisation')])
  const topicIds = unique(content.topicIds)

  const select = { id: true } as const
  const sessions = await known(sessionIds, (where) =>
    tx.session.findMany({ where, select: { id: true, editionId: true, day: true } }),
  )
  const speakers = await known(speakerIds, (where) => tx.speaker.findMany({ where, select }))
  const organisations = await known(organisationIds, (where) => tx.organisation.findMany({ where, select }))
  const topics = await known(topicIds, (where) => tx.topic.findMany({ where, select }))
  const editionIds = unique([
    ...(mainEditionId ? [mainEditionId] : []),
    ...content.editionIds,
    ...attributions.flatMap(({ editionId }) => editionId ?? []),
    ...sessions.map(({ editionId }) => editionId),
  ])
  const editions = await known(editionIds, (where) => tx.edition.findMany({ where, select }))

  return {
    references: {
      editionIds,
      sessions,
      speakers: speakerIds.map((id) => ({ id, quoted: quotedIds.has(id) })),
      organisationIds,
      topicIds,
      // Words of nobody, for no reason either, become no record.
      quotes: quotes.filter(({ quoteId }) => attributions.some((each) => each.id === quoteId && isAccountedFor(each))),
    },
    unknown: [
      ...missing('sessionIds', sessionIds, sessions, 'session.unknown'),
      ...missing('speakerIds', speakerIds, speakers, 'speaker.unknown'),
      ...missing('organisationIds', organisationIds, organisations, 'organisation.unknown'),
      ...missing('topicIds', topicIds, topics, 'topic.unknown'),
      ...missing('editionIds', editionIds, editions, 'edition.unknown'),
    ],
  }
}

function isAccountedFor({ speakerId, speakerLabel, unattributedReason }: ArticleContent['quotes'][number]): boolean {
  return speakerId !== null || speakerLabel !== null || unattributedReason !== null
}

function mentioned(content: ArticleContent, subject: 'speaker' | 'organisation' | 'session'): string[] {
  return content.body.content
    .flatMap(blockInlines)
    .flat()
    .flatMap((inline) => (inline.type === 'text' ? (inline.marks ?? []) : []))
    .flatMap((mark) => (mark.type === 'mention' && mark.attrs.subject === subject ? mark.attrs.id : []))
}

/** Asks only when there is something to ask: on a deadline each question to the database counts. */
async function known<T>(ids: string[], find: (where: { id: { in: string[] } }) => Promise<T[]>): Promise<T[]> {
  return ids.length === 0 ? [] : find({ id: { in: ids } })
}

function missing(path: string, wanted: string[], found: { id: string }[], message: string): FieldIssue[] {
  const known = new Set(found.map(({ id }) => id))
  return wanted.filter((id) => !known.has(id)).map((id) => ({ path: `${path}.${id}`, message }))
}

function unique(ids: readonly string[]): string[] {
  return [...new Set(ids)]
}
