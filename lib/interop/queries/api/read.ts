import 'server-only'
import { isUuid } from '@/lib/core/uuid'
import type { Asked } from '../../api/parameters'
import { RESOURCES, type ResourceName } from '../../api/resources'
import type { Wanted } from './asked'
import { readOrganisations, readSpeakers, readTopics } from './people'
import { readAppearances, readEditions, readSessions } from './programme'
import { readArticles, readQuotes } from './stories'

type Absolute = (path: string) => string
type Thing = Record<string, unknown> & { id: string }

const READERS: Record<ResourceName, (wanted: Wanted, absolute: Absolute) => Promise<Thing[]>> = {
  editions: readEditions,
  sessions: readSessions,
  speakers: readSpeakers,
  appearances: readAppearances,
  articles: readArticles,
  quotes: readQuotes,
  topics: readTopics,
  organisations: readOrganisations,
}

/** One page of things, expanded and cut down as asked. */
export async function readPage(
  name: ResourceName,
  asked: Asked,
  absolute: Absolute,
): Promise<{ results: Thing[]; nextAfter: string | null }> {
  const found = await READERS[name]({ filters: asked.filters, after: asked.after, take: asked.limit + 1 }, absolute)
  const page = found.slice(0, asked.limit)
  const nextAfter = found.length > asked.limit ? page.at(-1)!.id : null
  return { results: await shape(name, page, asked, absolute), nextAfter }
}

/** One thing by its id, or by its code where it has one. */
export async function readOne(
  name: ResourceName,
  key: string,
  asked: Asked,
  absolute: Absolute,
): Promise<Thing | null> {
  const wanted = isUuid(key) ? { filters: {}, ids: [key] } : { filters: asked.filters, code: key, take: 2 }
  if (!isUuid(key) && !('code' in RESOURCES[name].item.shape)) return null
  const [found, another] = await READERS[name](wanted, absolute)
  // The code of a session is its edition's alone: where two have it, the id or the edition has to be named.
  if (!found || another) return null
  return (await shape(name, [found], asked, absolute))[0] ?? null
}

async function shape(
  name: ResourceName,
  page: Thing[],
  { expand, fields }: Asked,
  absolute: Absolute,
): Promise<Thing[]> {
  let things = page
  for (const field of expand) things = await expandField(name, things, field, absolute)
  if (fields === null) return things
  return things.map(
    (thing) => Object.fromEntries([['id', thing.id], ...fields.map((field) => [field, thing[field]])]) as Thing,
  )
}

/** One query for all that the whole page names. */
async function expandField(name: ResourceName, things: Thing[], field: string, absolute: Absolute): Promise<Thing[]> {
  const other = (RESOURCES[name].expand as Record<string, ResourceName>)[field]!
  const ids = [...new Set(things.flatMap((thing) => [thing[field]].flat()))].filter(
    (id): id is string => typeof id === 'string',
  )
  const found = new Map((await READERS[other]({ filters: {}, ids }, absolute)).map((thing) => [thing.id, thing]))
  const whole = (id: unknown) => found.get(String(id)) ?? null
  return things.map((thing) => {
    const value = thing[field]
    return {
      ...thing,
      [field]: Array.isArray(value) ? value.flatMap((id) => whole(id) ?? []) : value === null ? null : whole(value),
    }
  })
}
