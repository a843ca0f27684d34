import { registerNewAddresses } from '@/lib/addresses/commands'
import { publicPath } from '@/lib/core/public-paths'
import { indexNames } from '@/lib/search-index/index-names'
import type { Transaction } from '@/lib/platform/db/transaction'
import { sortNameOf } from '../name-key'
import type { Journal } from '../planning/journal'
import type { PersonPlan } from '../planning/people'
import type { Plan } from '../planning/plan'
import { inBatches } from './batches'
import { Slugs } from './slugs'

const AT_ONCE = 1_000

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
  const named = fresh.map((each) => ({ ...each, slug: slugs.take(each.person.name, 'speaker') }))
  const ids = new Map<string, string>()
  for (let from = 0; from < named.length; from += AT_ONCE) {
    const made = await tx.speaker.createManyAndReturn({
      data: named.slice(from, from + AT_ONCE).map(({ person, slug }) => ({
        slug,
        name: person.name,
        sortName: person.sortName ?? sortNameOf(person.name),
        biography: person.biography,
        website: person.website,
      })),
      select: { id: true, slug: true },
    })
    for (const { id, slug } of made) ids.set(slug, id)
  }
  await registerNewAddresses(
    tx,
    [...ids].map(([slug, subjectId]) => ({ path: publicPath.speaker(slug), subject: 'speaker' as const, subjectId })),
    now,
  )
  journal.speakers = [...ids.values()]
  for (const { person, slug } of named) note(speakerOf, person, ids.get(slug)!)
  for (const { person, speakerId } of plan.people) if (speakerId !== null) note(speakerOf, person, speakerId)

  await writeSpellings(tx, plan.people, speakerOf, journal)
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
  journal: Journal,
): Promise<void> {
  const wanted = people.flatMap(({ person, newSpellings }) =>
    newSpellings.map((value) => ({ speakerId: speakerOf.get(person.key)!, value, kind: 'alias' as const })),
  )
  const made = await inBatches(wanted, (data) =>
    tx.nameVariant.createManyAndReturn({ data, skipDuplicates: true, select: { id: true } }),
  )
  journal.spellings = made.flat().map(({ id }) => id)
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
