import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { EDITION_REF_FIELDS, editionRefOf } from '@/lib/editions/queries'
import type { LedgerChoices, LedgerFilter, LedgerQuote, QuotePage, QuoteView } from './model'
import { quoteOfTheDay } from './quote-of-the-day'

// What the public may read. A quote is public while a live revision prints it, and a use exists only for live revisions.
const PRINTED = { uses: { some: {} } } satisfies Prisma.QuoteWhereInput

export const QUOTE_VIEW_FIELDS = {
  id: true,
  kind: true,
  language: true,
  verification: true,
  spokenOn: true,
  speakerLabel: true,
  askedByLabel: true,
  speaker: { select: { slug: true, name: true } },
  askedBy: { select: { slug: true, name: true } },
  appearance: { select: { title: true, organisationName: true, attendance: true } },
  session: { select: { slug: true, title: true } },
  edition: {
    select: { slug: true, number: true, year: true, city: true, series: { select: { abbreviation: true } } },
  },
} satisfies Prisma.QuoteSelect

const LEDGER_FIELDS = {
  ...QUOTE_VIEW_FIELDS,
  uses: {
    orderBy: [{ article: { firstPublishedAt: 'asc' } }, { articleId: 'asc' }],
    select: {
      text: true,
      article: { select: { slug: true, firstPublishedAt: true, liveRevision: { select: { headline: true } } } },
    },
  },
} satisfies Prisma.QuoteSelect

/** As the index quote_newest has them. */
const NEWEST = [
  { spokenOn: { sort: 'desc', nulls: 'last' } },
  { createdAt: 'desc' },
  { id: 'asc' },
] satisfies Prisma.QuoteOrderByWithRelationInput[]

type QuoteRow = Prisma.QuoteGetPayload<{ select: typeof QUOTE_VIEW_FIELDS }>
type LedgerRow = Prisma.QuoteGetPayload<{ select: typeof LEDGER_FIELDS }>

export interface QuoteFilter extends LedgerFilter {
  speakerId?: string
  sessionId?: string
  editionId?: string
}

/** Quotes newest first by the day they were spoken, then by when they entered the ledger. */
export async function listQuotes(
  filter: QuoteFilter,
  page: { limit: number; offset?: number },
): Promise<LedgerQuote[]> {
  const rows = await db().quote.findMany({
    // In one statement the relations of all that fits would be read before it is sorted and cut to a page.
    relationLoadStrategy: 'query',
    where: where(filter),
    select: LEDGER_FIELDS,
    orderBy: NEWEST,
    take: page.limit,
    skip: page.offset ?? 0,
  })
  return rows.map(ledgerQuote)
}

const NEWEST_TO_CHOOSE_FROM = 50

/** The same quote for everybody all day: one of the newest that stands on its own, said by somebody with a name. */
export async function getQuoteOfTheDay(now: Date): Promise<LedgerQuote | null> {
  const newest = await db().quote.findMany({
    relationLoadStrategy: 'query',
    where: {
      ...PRINTED,
      kind: { in: ['direct', 'translated'] },
      speakerId: { not: null },
      verification: { not: 'disputed' },
    },
    select: { id: true, uses: { orderBy: LEDGER_FIELDS.uses.orderBy, select: { text: true } } },
    orderBy: NEWEST,
    take: NEWEST_TO_CHOOSE_FROM,
  })
  const chosen = quoteOfTheDay(
    newest.map(({ id, uses }) => ({ id, text: uses[0]?.text ?? '' })),
    now,
  )
  const row = chosen && (await db().quote.findUnique({ where: { id: chosen.id }, select: LEDGER_FIELDS }))
  return row && ledgerQuote(row)
}

export function countQuotes(filter: QuoteFilter): Promise<number> {
  return db().quote.count({ where: where(filter) })
}

/** Who is in the ledger, at which editions and on which topics: what it can be narrowed to. */
export async function ledgerChoices(filter: Pick<LedgerFilter, 'edition'> = {}): Promise<LedgerChoices> {
  const [speakers, editions, topics, sessions] = await Promise.all([
    db().speaker.findMany({
      where: { quotes: { some: PRINTED } },
      select: { slug: true, name: true, _count: { select: { quotes: { where: PRINTED } } } },
      orderBy: [{ sortName: 'asc' }, { slug: 'asc' }],
    }),
    db().edition.findMany({
      where: { quotes: { some: PRINTED } },
      select: { ...EDITION_REF_FIELDS, _count: { select: { quotes: { where: PRINTED } } } },
      orderBy: [{ year: 'desc' }, { number: 'desc' }],
    }),
    topicsOfQuotes(),
    filter.edition ? sessionsOfQuotes(filter.edition) : [],
  ])
  return {
    speakers: speakers.map(({ _count, ...speaker }) => ({ ...speaker, count: _count.quotes })),
    editions: editions.map(({ _count, ...edition }) => ({ ...editionRefOf(edition), count: _count.quotes })),
    topics,
    sessions,
  }
}

/** Topics of the sessions at which quotes were said and of the stories that print them, each with how many those are. */
function topicsOfQuotes(): Promise<LedgerChoices['topics']> {
  return db().$queryRaw`
    SELECT topic.slug, topic.name, count(*)::int AS count
    FROM (
      SELECT session_topic.topic_id, quote.id FROM session_topic JOIN quote USING (session_id)
      WHERE EXISTS (SELECT FROM quote_use WHERE quote_use.quote_id = quote.id)
      UNION
      SELECT article_topic.topic_id, quote_use.quote_id FROM article_topic JOIN quote_use USING (article_id)
    ) AS said
    JOIN topic ON topic.id = said.topic_id
    GROUP BY topic.id
    ORDER BY topic.name, topic.slug`
}

async function sessionsOfQuotes(edition: string): Promise<LedgerChoices['sessions']> {
  const sessions = await db().session.findMany({
    where: { edition: { slug: edition }, quotes: { some: PRINTED } },
    select: { slug: true, title: true, _count: { select: { quotes: { where: PRINTED } } } },
    orderBy: [{ title: 'asc' }, { slug: 'asc' }],
  })
  return sessions.map(({ _count, ...session }) => ({ ...session, count: _count.quotes }))
}

export async function getQuote(id: string): Promise<QuotePage | null> {
  const [row, topics] = await Promise.all([
    db().quote.findFirst({
      where: { id, ...PRINTED },
      select: {
        ...LEDGER_FIELDS,
        versions: {
          orderBy: [{ checked: 'desc' }, { sourceName: 'asc' }, { language: 'asc' }, { id: 'asc' }],
          select: { text: true, language: true, sourceName: true, sourceUrl: true, checked: true },
        },
      },
    }),
    db().topic.findMany({
      where: {
        OR: [
          { sessions: { some: { session: { quotes: { some: { id } } } } } },
          { coverage: { some: { article: { quoteUses: { some: { quoteId: id } } } } } },
        ],
      },
      select: { slug: true, name: true },
      orderBy: [{ name: 'asc' }, { slug: 'asc' }],
    }),
  ])
  return row && { ...ledgerQuote(row), topics, versions: distinctVersions(row.versions) }
}

/** Several stories may take the words from one source: the same or a piece of them is no version of its own. */
function distinctVersions(versions: QuotePage['versions']): QuotePage['versions'] {
  const longestFirst = [...versions].sort((a, b) => b.text.length - a.text.length)
  const distinct: QuotePage['versions'] = []
  for (const version of longestFirst) {
    const { sourceName, language, text } = version
    const known = distinct.some(
      (other) => other.sourceName === sourceName && other.language === language && other.text.includes(text),
    )
    if (!known) distinct.push(version)
  }
  return versions.filter((version) => distinct.includes(version))
}

function where({ speaker, edition, session, topic, q, ...ids }: QuoteFilter): Prisma.QuoteWhereInput {
  const words = q?.split(' ').filter(Boolean) ?? []
  return {
    ...ids,
    ...(speaker && { speaker: { slug: speaker } }),
    ...(edition && { edition: { slug: edition } }),
    ...(session && { session: { slug: session } }),
    ...(topic && { OR: [{ session: on(topic) }, { uses: { some: { article: on(topic) } } }] }),
    uses: { some: { AND: words.map((word) => ({ text: { contains: word, mode: 'insensitive' as const } })) } },
  }
}

/** What is on a topic by its own choice: a session, or a story. */
function on(topic: string) {
  return { topics: { some: { topic: { slug: topic } } } }
}

export function quoteView(row: QuoteRow): QuoteView {
  const { appearance, edition, ...rest } = row
  return {
    ...rest,
    office: appearance && {
      title: appearance.title,
      organisation: appearance.organisationName,
      attendance: appearance.attendance,
    },
    edition: edition && { ...edition, series: edition.series.abbreviation },
  }
}

function ledgerQuote({ uses, ...row }: LedgerRow): LedgerQuote {
  const articles = uses.flatMap(({ text, article: { slug, liveRevision, firstPublishedAt } }) =>
    liveRevision && firstPublishedAt
      ? [{ slug, headline: liveRevision.headline, text, publishedAt: firstPublishedAt }]
      : [],
  )
  return { ...quoteView(row), text: articles[0]?.text ?? '', articles }
}
