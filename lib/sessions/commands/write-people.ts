import type { Transaction } from '@/lib/platform/db/transaction'
import type { SessionValue } from '../schema'

/**
 * Brings the people of a session in line with a list. Somebody who stays keeps the appearance, to which quotes are tied; the
 * quotes of somebody who goes keep their speaker, with the office of another appearance at the edition if there is one.
 */
export async function writePeople(
  tx: Transaction,
  { sessionId, editionId }: { sessionId: string; editionId: string },
  people: SessionValue['people'],
): Promise<void> {
  const key = ({ speakerId, role }: { speakerId: string; role: string }) => `${speakerId} ${role}`
  const known = await tx.appearance.findMany({
    where: { sessionId },
    select: { id: true, speakerId: true, role: true },
  })
  const wanted = new Set(people.map(key))
  const staying = new Map(known.filter((each) => wanted.has(key(each))).map((each) => [key(each), each.id]))
  const free = known.filter((each) => !wanted.has(key(each)))
  for (const [position, person] of people.entries()) {
    // Somebody in another role than before is the same appearance.
    const index = free.findIndex(({ speakerId }) => speakerId === person.speakerId)
    const id = staying.get(key(person)) ?? (index < 0 ? undefined : free.splice(index, 1)[0]?.id)
    const data = { ...person, position }
    if (id) await tx.appearance.update({ where: { id }, data })
    else await tx.appearance.create({ data: { ...data, sessionId, editionId } })
  }
  await removeAppearances(
    tx,
    free.map(({ id }) => id),
  )
}

/** Takes appearances away; quotes that hold on to one get another of their speaker at the edition, or none. */
async function removeAppearances(tx: Transaction, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.$executeRaw`
    UPDATE quote SET appearance_id = (
      SELECT other.id FROM appearance other
      WHERE other.speaker_id = quote.speaker_id AND other.edition_id = quote.edition_id
        AND other.id <> ALL (${ids}::uuid[])
      ORDER BY other.session_id = quote.session_id DESC NULLS LAST, other.id LIMIT 1)
    WHERE appearance_id = ANY (${ids}::uuid[])`
  await tx.appearance.deleteMany({ where: { id: { in: ids } } })
}
