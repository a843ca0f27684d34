import { newUuid } from '@/lib/core/uuid'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Attendance } from '@/lib/platform/db/generated/enums'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { EditionState } from '../planning/edition-state'
import type { Journal } from '../planning/journal'
import type { Plan } from '../planning/plan'

/** Puts people into their sessions, in the order of the file, and takes out whom the source no longer names. */
export async function writeAppearances(
  tx: Transaction,
  plan: Plan,
  state: EditionState,
  of: { speakers: ReadonlyMap<string, string>; sessions: ReadonlyMap<string, string> },
  now: Date,
  journal: Journal,
): Promise<void> {
  // What a programme says before the days is an announcement.
  const attendance: Attendance = state.status === 'planned' ? 'announced' : 'confirmed'
  const wanted = plan.sessions.flatMap(({ source, people }) =>
    people.add.map(({ person, role, title, organisation, position }) => ({
      id: newUuid(now),
      editionId: state.id,
      sessionId: of.sessions.get(source.key)!,
      speakerId: of.speakers.get(person)!,
      role,
      attendance,
      position,
      title,
      organisationName: organisation,
    })),
  )
  const nothingSaid = { sessionId: null, role: 'speaker' as const, title: null, organisationName: null }
  const loose = plan.atEdition.flatMap((key, position) => {
    const speakerId = of.speakers.get(key)
    return speakerId ? [{ ...nothingSaid, id: newUuid(now), editionId: state.id, speakerId, attendance, position }] : []
  })
  const all = [...wanted, ...loose]
  await insertRows(tx, 'appearance', all, { skipDuplicates: true })
  // The ids of those passed over are nobody's: taking them back takes nothing.
  journal.appearances = all.map(({ id }) => id)
  await changeAppearances(tx, plan, journal)
  await removeAppearances(tx, plan, journal)
}

async function changeAppearances(tx: Transaction, plan: Plan, journal: Journal): Promise<void> {
  for (const { session, people } of plan.sessions)
    for (const { id, role, title, organisation } of people.change) {
      const present = session?.appearances.find((each) => each.id === id)
      if (!present) continue
      const data = { role, title, organisationName: organisation }
      await tx.appearance.update({ where: { id }, data })
      journal.changedAppearances.push({
        id,
        before: { role: present.role, title: present.title, organisationName: present.organisation },
        after: data,
      })
    }
}

async function removeAppearances(tx: Transaction, plan: Plan, journal: Journal): Promise<void> {
  const ids = plan.sessions.flatMap(({ people }) => people.remove.map(({ id }) => id))
  if (ids.length === 0) return
  journal.removedAppearances = await tx.appearance.findMany({ where: { id: { in: ids } } })
  await tx.appearance.deleteMany({ where: { id: { in: ids } } })
}
