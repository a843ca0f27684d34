import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { KnownQuote } from './model'

const ATTRIBUTION = {
  id: true,
  kind: true,
  speakerId: true,
  speakerLabel: true,
  editionId: true,
  sessionId: true,
  askedById: true,
  askedByLabel: true,
  language: true,
  verification: true,
  momentMs: true,
  unattributedReason: true,
} satisfies Prisma.QuoteSelect

const MOST = 3
/** How alike words must be, from 0 to 1, to be offered as the same utterance. */
const ALIKE = 0.5
const LONGEST = 2000

/** Quotes of this speaker or session whose words are like these: one utterance is one quote, in however many stories. */
export async function findKnownQuotes(
  words: string,
  of: { speakerId: string | null; sessionIds: readonly string[]; not: string | null },
): Promise<KnownQuote[]> {
  await requireViewer()
  const text = words.slice(0, LONGEST)
  const rows = await db().$queryRaw<{ id: string; text: string }[]>`
    WITH wording AS (
      SELECT quote_id, text FROM quote_use UNION SELECT quote_id, text FROM quote_version
    ), likeness AS (
      SELECT quote.id, wording.text,
             greatest(word_similarity(lower(unaccent(${text})), lower(unaccent(wording.text))),
                      word_similarity(lower(unaccent(wording.text)), lower(unaccent(${text})))) AS alike
      FROM quote JOIN wording ON wording.quote_id = quote.id
      WHERE (quote.speaker_id::text = ${of.speakerId ?? ''} OR quote.session_id::text = ANY(${[...of.sessionIds]}))
        AND quote.id::text <> ${of.not ?? ''}
    )
    SELECT id, text FROM (
      SELECT DISTINCT ON (id) id, text, alike FROM likeness WHERE alike >= ${ALIKE} ORDER BY id, alike DESC, length(text) DESC
    ) AS best ORDER BY alike DESC, id LIMIT ${MOST}`
  const quotes = await db().quote.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: {
      ...ATTRIBUTION,
      speaker: { select: { id: true, name: true } },
      askedBy: { select: { id: true, name: true } },
      session: { select: { id: true, title: true, edition: { select: { slug: true } } } },
      uses: {
        orderBy: { article: { firstPublishedAt: 'asc' } },
        select: { article: { select: { liveRevision: { select: { headline: true } } } } },
      },
    },
  })
  const byId = new Map(quotes.map((quote) => [quote.id, quote]))
  return rows.flatMap(({ id, text: said }) => {
    const quote = byId.get(id)
    if (!quote) return []
    const { speaker, askedBy, session, uses, ...attribution } = quote
    const people = [speaker, askedBy].flatMap((person) => person ?? [])
    return {
      ...attribution,
      text: said,
      headlines: uses.flatMap(({ article }) => article.liveRevision?.headline ?? []),
      names: [
        ...people.map(({ id: personId, name }) => ({ id: personId, label: name, hint: null })),
        ...(session ? [{ id: session.id, label: session.title, hint: session.edition.slug }] : []),
      ],
    }
  })
}
