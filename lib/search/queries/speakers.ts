import 'server-only'
import { db } from '@/lib/platform/db/client'
import { Prisma } from '@/lib/platform/db/generated/client'
import type { PersonHit } from '../model'
import type { Likely } from '../name-hits'
import { fits, fitsAs, orNamed, type Asked } from './conditions'
import { personCards } from './people'
import type { RankedRow } from './ranked'

/** Who is meant by name first, then whose offices and biographies fit; who was there most often before the others. */
export async function listPeople(
  asked: Asked,
  named: Likely[],
  { limit, place }: { limit: number; place: number },
): Promise<{ hits: PersonHit[]; more: boolean }> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT d.id FROM search.document d
    WHERE ${orNamed(
      asked,
      named.map(({ speakerId }) => speakerId),
      fitsAs(asked, 'speaker'),
    )}
    ORDER BY array_position(${named.map(({ speakerId }) => speakerId)}::uuid[], d.id) NULLS LAST,
      ${asked.words.any ? Prisma.sql`ts_rank('{0.05, 0.3, 0.5, 1}', d.head, ${asked.words.any}::text::tsquery) DESC,` : Prisma.empty}
      cardinality(d.session_ids) DESC, d.title, d.id
    OFFSET ${place} LIMIT ${limit + 1}`
  const byId = new Map(named.map((each) => [each.speakerId, each]))
  const shown = rows
    .slice(0, limit)
    .map(({ id }) => byId.get(id) ?? { speakerId: id, value: '', preferred: true, searchOnly: false })
  return { hits: await personCards(shown), more: rows.length > limit }
}

/** As many as are offered to narrow a search to. */
const LIKELY = 12

/** Who speaks in these sessions and stories, who does most often first. */
export function speakersOf(rows: readonly Pick<RankedRow, 'speakers'>[]): string[] {
  const times = new Map<string, number>()
  for (const id of rows.flatMap(({ speakers }) => speakers)) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times]
    .sort(([one, often], [other, oftener]) => oftener - often || (one < other ? -1 : 1))
    .slice(0, LIKELY)
    .map(([id]) => id)
}

/** How much there is to find, people by name included. */
export async function countAll(asked: Asked, named: string[]): Promise<number> {
  const condition = orNamed(asked, named, fits(asked))
  const [row] = await db().$queryRaw<
    { count: number }[]
  >`SELECT count(*)::int AS count FROM search.document d WHERE ${condition}`
  return row?.count ?? 0
}
