import 'server-only'
import type { EditionRef } from '@/lib/editions/model'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { Piece, SaidAtEdition, SaidBy, SaidHit } from '../model'
import { fitsAs, type Asked } from './conditions'
import { markedWhole, pieces } from './passages'
import { reportedBy, type Reported } from './reported'

interface Bounds {
  /** How many speakers are shown, and how many are passed over before. */
  speakers: number
  place: number
  editions: number
  /** Quotes of one speaker at one edition. */
  quotes: number
}

/** A speaker at an edition. The ids are null for who is not known by name, and for what belongs to no edition. */
interface Tally {
  speaker: string | null
  edition: string | null
  total: number
}

/**
 * What was said about it: by speaker, who said most first, and by edition, the newest first, with the office of that day.
 * @param likely speakers of the best stories: their paragraphs are shown even where no quote of theirs fits
 */
export async function saidAbout(
  asked: Asked,
  bounds: Bounds,
  likely: string[],
): Promise<{ said: SaidBy[]; more: boolean }> {
  const tallies = await tally(asked, bounds)
  const order = [...new Set(tallies.map(({ speaker }) => speaker))]
  const shown = order.slice(0, bounds.speakers)
  const alsoSpeaking =
    bounds.place === 0 ? likely.filter((id) => !order.includes(id)).slice(0, bounds.speakers - shown.length) : []
  const ids = [...shown, ...alsoSpeaking]
  const [quotes, reports] = await Promise.all([
    topQuotes(asked, shown, bounds),
    reportedBy(
      asked,
      ids.flatMap((id) => id ?? []),
    ),
  ])
  const people = await namesOf(ids, quotes, reports)
  const said = ids.flatMap((id) => {
    const own = tallies.filter(({ speaker }) => speaker === id)
    const editions = editionsOf(id, own, quotes, reports).slice(0, bounds.editions)
    const total = own.reduce((sum, each) => sum + each.total, 0)
    return editions.length > 0 ? [{ speaker: people.get(id ?? '') ?? null, total, editions }] : []
  })
  return { said, more: order.length > bounds.speakers }
}

/** Joined by as if it were somebody, where nobody is known by name. */
const NOBODY = '00000000-0000-0000-0000-000000000000'

/** Of so many speakers, after those that are passed over, and of one more that tells whether there are more. */
async function tally(asked: Asked, { place, speakers }: Bounds): Promise<Tally[]> {
  return db().$queryRaw`
    WITH fitting AS MATERIALIZED (
      SELECT d.speaker_ids[1] AS speaker, d.edition_ids[1] AS edition, d.dated FROM search.document d WHERE ${fitsAs(asked, 'quote')}),
    shown AS MATERIALIZED (
      SELECT speaker, count(*) AS said, max(dated) AS latest FROM fitting GROUP BY speaker
      ORDER BY speaker IS NULL, said DESC, latest DESC, speaker OFFSET ${place} LIMIT ${speakers + 1})
    SELECT shown.speaker, edition, count(*)::int AS total
    FROM shown JOIN fitting ON coalesce(fitting.speaker, ${NOBODY}::uuid) = coalesce(shown.speaker, ${NOBODY}::uuid)
    GROUP BY shown.speaker, said, latest, edition
    ORDER BY shown.speaker IS NULL, said DESC, latest DESC, shown.speaker, max(dated) DESC, edition`
}

interface QuoteRow {
  id: string
  speaker: string | null
  label: string | null
  edition: EditionRef | null
  editionId: string | null
  kind: SaidHit['kind']
  marked: string
  session: SaidHit['session']
  office: SaidAtEdition['office']
}

/** The newest few quotes of each of these speakers at each edition, with the words marked. */
async function topQuotes(asked: Asked, speakers: (string | null)[], { quotes }: Bounds): Promise<QuoteRow[]> {
  if (speakers.length === 0) return []
  const named = speakers.flatMap((id) => id ?? [])
  const nobody = speakers.includes(null) ? Prisma.sql`OR cardinality(d.speaker_ids) = 0` : Prisma.empty
  return db().$queryRaw`
    WITH fitting AS (
      SELECT d.id, d.dated, row_number() OVER (PARTITION BY d.speaker_ids, d.edition_ids ORDER BY d.dated DESC, d.id) AS place
      FROM search.document d WHERE ${fitsAs(asked, 'quote')} AND (d.speaker_ids && ${named}::uuid[] ${nobody}))
    SELECT q.id, q.speaker_id AS speaker, q.speaker_label AS label, q.kind::text AS kind, q.edition_id AS "editionId",
      ${markedWhole(Prisma.sql`q.language`, Prisma.sql`use.text`, asked.words.any)} AS marked,
      CASE WHEN e.id IS NOT NULL THEN jsonb_build_object(
        'slug', e.slug, 'number', e.number, 'year', e.year, 'city', e.city, 'series', se.abbreviation) END AS edition,
      CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('slug', s.slug, 'title', s.title) END AS session,
      CASE WHEN a.id IS NOT NULL THEN jsonb_build_object('title', a.title, 'organisation', a.organisation_name) END AS office
    FROM fitting
    JOIN quote q ON q.id = fitting.id
    JOIN LATERAL (
      SELECT text FROM quote_use WHERE quote_id = q.id ORDER BY length(text) DESC, article_id LIMIT 1
    ) use ON true
    LEFT JOIN session s ON s.id = q.session_id
    LEFT JOIN appearance a ON a.id = q.appearance_id
    LEFT JOIN edition e ON e.id = q.edition_id
    LEFT JOIN series se ON se.id = e.series_id
    WHERE fitting.place <= ${quotes}
    ORDER BY fitting.dated DESC, q.id`
}

async function namesOf(ids: (string | null)[], quotes: QuoteRow[], reports: Reported[]) {
  const told = new Set([...quotes, ...reports].flatMap(({ speaker }) => speaker ?? []))
  const rows = await db().speaker.findMany({
    where: { id: { in: ids.flatMap((id) => (id && told.has(id) ? id : [])) } },
    select: { id: true, slug: true, name: true },
  })
  return new Map(rows.map(({ id, ...speaker }) => [id, speaker]))
}

/** The editions of one speaker: those of the quotes in their order, then those of which only paragraphs tell. */
function editionsOf(
  speaker: string | null,
  tallies: Tally[],
  quotes: QuoteRow[],
  reports: Reported[],
): SaidAtEdition[] {
  const own = quotes.filter((quote) => quote.speaker === speaker)
  const told = reports.filter((report) => report.speaker === speaker)
  const editions = [...new Set([...tallies.map(({ edition }) => edition), ...told.map(({ editionId }) => editionId)])]
  return editions.flatMap((id) => {
    const here = own.filter(({ editionId }) => editionId === id)
    const passages = told.filter(({ editionId }) => editionId === id)
    const [quote, report] = [here[0], passages[0]]
    if (!quote && !report) return []
    return {
      edition: quote?.edition ?? report?.edition ?? null,
      office: here.find(({ office }) => office?.title ?? office?.organisation)?.office ?? report?.office ?? null,
      total: tallies.find(({ edition }) => edition === id)?.total ?? 0,
      quotes: here.map(asHit),
      passages: passages.map(({ slug, headline, marked }) => ({ slug, headline, passage: pieces(marked) })),
    }
  })
}

function asHit({ id, kind, marked, label, speaker, session }: QuoteRow): SaidHit {
  const text: Piece[] = pieces(marked)
  return { id, kind, text, session, label: speaker ? null : label }
}
