import type { FieldIssue } from '@/lib/core/result'
import type { Transaction } from '@/lib/platform/db/transaction'
import type { SessionValue } from '../schema'
import { inOrder } from './read-session'

interface Where {
  editionId: string
  /** Null while the session is only being made. */
  sessionId: string | null
}

type Refuse = (path: string, message: string) => void

/**
 * Whether everything that a session names is there and may be named by it. Records that were merged into others meanwhile
 * are named by what they became.
 */
export async function knownReferences(
  tx: Transaction,
  value: SessionValue,
  where: Where,
): Promise<{ value: SessionValue; issues: FieldIssue[] }> {
  const issues: FieldIssue[] = []
  const refuse: Refuse = (path, message) => issues.push({ path, message })
  await checkPlace(tx, value, where, refuse)
  await checkSessions(tx, value, where, refuse)

  const select = { id: true, mergedIntoId: true } as const
  const topics = await survivors(value.topicIds, (of) => tx.topic.findMany({ where: of, select }))
  const speakerIds = value.people.map(({ speakerId }) => speakerId)
  const speakers = await survivors(speakerIds, (of) => tx.speaker.findMany({ where: of, select }))
  const organisationIds = value.people.flatMap(({ organisationId }) => organisationId ?? [])
  const organisations = await survivors(organisationIds, (of) => tx.organisation.findMany({ where: of, select }))

  value.topicIds.forEach((id, index) => topics.has(id) || refuse(`topicIds.${index}`, 'topic.unknown'))
  value.people.forEach(({ speakerId, organisationId }, index) => {
    if (!speakers.has(speakerId)) refuse(`people.${index}.speakerId`, 'person.unknown')
    if (organisationId && !organisations.has(organisationId))
      refuse(`people.${index}.organisationId`, 'organisation.unknown')
  })
  return {
    issues,
    value: inOrder({
      ...value,
      replacedById: value.status === 'replaced' ? value.replacedById : null,
      topicIds: value.topicIds.flatMap((id) => topics.get(id) ?? []),
      people: value.people.map((person) => ({
        ...person,
        speakerId: speakers.get(person.speakerId) ?? person.speakerId,
        organisationId: person.organisationId && (organisations.get(person.organisationId) ?? null),
      })),
    }),
  }
}

async function checkPlace(
  tx: Transaction,
  { roomId, trackId }: SessionValue,
  { editionId }: Where,
  refuse: Refuse,
): Promise<void> {
  if (roomId && !(await tx.room.count({ where: { id: roomId } }))) refuse('roomId', 'room.unknown')
  if (trackId && !(await tx.track.count({ where: { id: trackId, editionId } }))) refuse('trackId', 'track.unknown')
}

/** A part belongs to a session that is no part itself, and what stands in for a session is another of the edition. */
async function checkSessions(
  tx: Transaction,
  { parentId, replacedById }: SessionValue,
  { editionId, sessionId }: Where,
  refuse: Refuse,
): Promise<void> {
  const ids = [parentId, replacedById].filter((id) => id !== null)
  if (ids.length === 0) return
  const named = await tx.session.findMany({
    where: { id: { in: ids }, editionId },
    select: { id: true, parentId: true },
  })
  const whole = named.find(({ id }) => id === parentId)
  if (parentId && (!whole || whole.parentId || parentId === sessionId)) refuse('parentId', 'parent.unfit')
  if (parentId && sessionId && (await tx.session.count({ where: { parentId: sessionId } })))
    refuse('parentId', 'parent.hasParts')
  if (replacedById && (replacedById === sessionId || !named.some(({ id }) => id === replacedById)))
    refuse('replacedById', 'replacement.unfit')
}

async function survivors(
  ids: readonly string[],
  find: (where: { id: { in: string[] } }) => Promise<{ id: string; mergedIntoId: string | null }[]>,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await find({ id: { in: [...new Set(ids)] } })
  return new Map(rows.map(({ id, mergedIntoId }) => [id, mergedIntoId ?? id]))
}
