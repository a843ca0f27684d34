import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { isUuid } from '@/lib/core/uuid'
import { db } from '@/lib/platform/db/client'
import { soundKeys } from '@/lib/search-index/names/keys'
import { readName } from '@/lib/search-index/names/match'
import { LIKELY, mutualLikeness } from '../duplicates'

/** Somebody on record whose name is like one that is typed. */
export interface Alike {
  id: string
  name: string
  /** The spelling that is alike, where it is not the name. */
  as: string | null
  country: string | null
  office: string | null
  /** From 0 to 1. */
  likeness: number
}

const MOST_COMPARED = 300
const SHOWN = 6

/** People who may be the one whose name is typed, the likeliest first; `not` is the record that asks. */
export async function findAlike(typed: string, not: string | null): Promise<Alike[]> {
  await requireViewer()
  const name = readName(typed.slice(0, 200))
  if (name.words.filter(({ weight }) => weight === 1).length < 2) return []
  const keys = soundKeys(name)
  const rows = await db().$queryRaw<{ speakerId: string; value: string; preferred: boolean }[]>`
    SELECT speaker_id AS "speakerId", value, preferred FROM search_name
    WHERE keys && ${keys.flat()}::text[] AND speaker_id IS DISTINCT FROM ${not && isUuid(not) ? not : null}::uuid
    ORDER BY cardinality(ARRAY(SELECT unnest(keys) INTERSECT SELECT unnest(${keys.flat()}::text[]))) DESC, id
    LIMIT ${MOST_COMPARED}`
  const best = new Map<string, { likeness: number; as: string | null }>()
  for (const { speakerId, value, preferred } of rows) {
    const held = readName(value)
    const likeness = mutualLikeness(name, held)
    if (likeness >= LIKELY && likeness > (best.get(speakerId)?.likeness ?? 0))
      best.set(speakerId, { likeness, as: preferred ? null : value })
  }
  const found = [...best].sort(([, a], [, b]) => b.likeness - a.likeness).slice(0, SHOWN)
  return describe(new Map(found))
}

async function describe(found: ReadonlyMap<string, { likeness: number; as: string | null }>): Promise<Alike[]> {
  const people = await db().speaker.findMany({
    where: { id: { in: [...found.keys()] } },
    select: {
      ...{ id: true, name: true, country: true },
      appearances: {
        select: { title: true, organisationName: true },
        orderBy: { edition: { year: 'desc' } },
        take: 1,
      },
    },
  })
  return [...found].flatMap(([id, { likeness, as }]) => {
    const person = people.find((each) => each.id === id)
    if (!person) return []
    const { name, country, appearances } = person
    const last = appearances[0]
    const office = last ? [last.title, last.organisationName].filter(Boolean).join(', ') : ''
    return [{ id, name, country, as, likeness, office: office || null }]
  })
}
