import { registerNewAddresses } from '@/lib/addresses/commands'
import { publicPath } from '@/lib/core/public-paths'
import { newUuid } from '@/lib/core/uuid'
import { insertRows } from '@/lib/platform/db/insert-rows'
import { indexNames } from '@/lib/search-index/index-names'
import type { Transaction } from '@/lib/platform/db/transaction'
import { sortNameOf } from '../name-key'
import type { Journal } from '../planning/journal'
import type { PersonPlan } from '../planning/people'
import type { Plan } from '../planning/plan'
import { Slugs } from './slugs'

/** Makes the people that are new, adds what is new of those we know, and tells for each key of the file who it is. */
export async function writePeople(
  tx: Transaction,
  plan: Plan,
  now: Date,
  journal: Journal,
): Promise<Map<string, string>> {
  const speakerOf = new Map<string, string>()
  const fresh = plan.people.filter(({ speakerId }) => speakerId === null)
  const slugs = new Slugs(fresh.length > 0 ? await takenSlugs(tx) : [])
  const made = fresh.map(({ person }) => {
    const id = newUuid(now)
    note(speakerOf, person, id)
    return {
      id,
      slug: slugs.take(person.name, 'speaker'),
      name: person.name,
      sortName: person.sortName ?? sortNameOf(person.name),
      biography: person.biography,
      website: person.website,
    }
  })
  await insertRows(tx, 'speaker', made)
  await registerNewAddresses(
    tx,
    made.map(({ id, slug }) => ({ path: publicPath.speaker(slug), subject: 'speaker' as const, subjectId: id })),
    now,
  )
  journal.speakers = made.map(({ id }) => id)
  for (const { person, speakerId } of plan.people) if (speakerId !== null) note(speakerOf, person, speakerId)

  await writeSpellings(tx, plan.people, speakerOf, now, journal)
  await fillIn(tx, plan.people, journal)
  const respelt = plan.people.filter(({ newSpellings, speakerId }) => speakerId !== null && newSpellings.length > 0)
  await indexNames(tx, [...new Set([...journal.speakers, ...respelt.flatMap(({ speakerId }) => speakerId ?? [])])])
  return speakerOf
}

function note(speakerOf: Map<string, string>, person: PersonPlan['person'], speakerId: string): void {
  for (const key of [person.key, ...person.otherKeys]) speakerOf.set(key, speakerId)
}

async function takenSlugs(tx: Transaction): Promise<string[]> {
  const prefix = publicPath.speaker('')
  const [speakers, addresses] = await Promise.all([
    tx.speaker.findMany({ select: { slug: true } }),
    tx.address.findMany({ where: { path: { startsWith: prefix } }, select: { path: true } }),
  ])
  return [...speakers.map(({ slug }) => slug), ...addresses.map(({ path }) => path.slice(prefix.length))]
}

async function writeSpellings(
  tx: Transaction,
  people: readonly PersonPlan[],
  speakerOf: ReadonlyMap<string, string>,
  now: Date,
  journal: Journal,
): Promise<void> {
  const wanted = people.flatMap(({ person, newSpellings }) =>
    newSpellings.map((value) => ({
      id: newUuid(now),
      speakerId: speakerOf.get(person.key)!,
      value,
      kind: 'alias' as const,
    })),
  )
  await insertRows(tx, 'name_variant', wanted, { skipDuplicates: true })
  // The ids of those passed over are nobody's: taking them back takes nothing.
  journal.spellings = wanted.map(({ id }) => id)
}

/** What a record of ours still lacks; what it has is not touched. */
async function fillIn(tx: Transaction, people: readonly PersonPlan[], journal: Journal): Promise<void> {
  for (const { speakerId, biography, website } of people) {
    if (speakerId === null || (biography === null && website === null)) continue
    const data = { ...(biography === null ? {} : { biography }), ...(website === null ? {} : { website }) }
    await tx.speaker.update({ where: { id: speakerId }, data: { ...data, version: { increment: 1 } } })
    const before = Object.fromEntries(Object.keys(data).map((field) => [field, null]))
    journal.changedSpeakers.push({ id: speakerId, before, after: data })
  }
}
