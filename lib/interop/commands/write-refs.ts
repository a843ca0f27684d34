import { isDeepEqual } from '@/lib/core/deep-equal'
import { newUuid } from '@/lib/core/uuid'
import { insertRows } from '@/lib/platform/db/insert-rows'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { EditionState } from '../planning/edition-state'
import type { Journal } from '../planning/journal'
import type { Plan } from '../planning/plan'
import { saidOf } from '../planning/said'

interface Writing {
  state: EditionState
  speakers: ReadonlyMap<string, string>
  sessions: ReadonlyMap<string, string>
  runId: string
  now: Date
  journal: Journal
}

/** Keeps what the source called everything, and what it said, for the next time. */
export async function writeRefs(tx: Transaction, plan: Plan, writing: Writing): Promise<void> {
  const { state, speakers, sessions, runId, now, journal } = writing
  const known = new Map(
    state.refs.filter(({ family }) => family === plan.family).map((ref) => [`${ref.kind} ${ref.key}`, ref]),
  )
  const base = { editionId: state.id, family: plan.family, runId }
  const fresh = []
  for (const { source, ref } of plan.sessions) {
    const said = saidOf(source)
    const same = ref ?? known.get(`session ${source.key}`)
    if (!same)
      fresh.push({
        ...base,
        id: newUuid(now),
        kind: 'session' as const,
        key: source.key,
        guid: source.guid,
        sessionId: sessions.get(source.key)!,
        speakerId: null,
        said,
      })
    else if (
      !isDeepEqual(same.said, said) ||
      same.goneAt !== null ||
      same.key !== source.key ||
      same.sessionId !== sessions.get(source.key)
    ) {
      const after = {
        key: source.key,
        guid: source.guid ?? same.guid,
        said,
        goneAt: null,
        sessionId: sessions.get(source.key)!,
      }
      await tx.sourceRef.update({ where: { id: same.id }, data: { ...after, runId } })
      const { key, guid, said: before, goneAt, sessionId } = same
      journal.changedRefs.push({ id: same.id, before: { key, guid, said: before, goneAt, sessionId }, after: {} })
    }
  }
  for (const { person } of plan.people)
    for (const key of [person.key, ...person.otherKeys])
      if (!known.has(`person ${key}`))
        fresh.push({
          ...base,
          id: newUuid(now),
          kind: 'person' as const,
          key,
          guid: person.guid,
          sessionId: null,
          speakerId: speakers.get(person.key)!,
          said: { name: person.name },
        })
  for (const { ref } of plan.gone) {
    await tx.sourceRef.update({ where: { id: ref.id }, data: { goneAt: now, runId } })
    journal.changedRefs.push({ id: ref.id, before: { goneAt: null }, after: {} })
  }
  await insertRows(tx, 'source_ref', fresh)
  journal.refs = fresh.map(({ id }) => id)
}
