import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { fieldIssues } from '@/lib/core/field-issues'
import { ok, problem, type Result } from '@/lib/core/result'
import type { Saved } from '@/lib/editorial/saving'
import { inTransaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { createSessionInput, type CreateSessionInput } from '../schema'
import { knownReferences } from './known-references'
import { writePeople } from './write-people'
import { claimSessionSlug, registerSession, sessionColumns, writeTitlesAndTopics } from './write-session'

/** Puts a session into the programme of an edition, with its people. Readers see it at once. */
export async function createSession(input: CreateSessionInput, viewer: Viewer, now: Date): Promise<Result<Saved>> {
  const parsed = createSessionInput.safeParse(input)
  if (!parsed.success) return problem({ kind: 'invalid', issues: fieldIssues(parsed.error) })
  const { editionId } = parsed.data
  if (!may(viewer, 'programme.edit') || !coversEdition(viewer, editionId)) return problem({ kind: 'forbidden' })

  return inTransaction(async (tx) => {
    const edition = await tx.edition.findUnique({
      where: { id: editionId },
      select: { id: true, slug: true, timeZone: true },
    })
    if (!edition) return problem({ kind: 'not-found' })
    const { value, issues } = await knownReferences(tx, parsed.data.value, { editionId, sessionId: null })
    const claimed = await claimSessionSlug(tx, value, edition, null)
    if ('issue' in claimed) return problem({ kind: 'invalid', issues: [...issues, claimed.issue] })
    if (issues.length > 0) return problem({ kind: 'invalid', issues })

    const { id, version } = await tx.session.create({
      data: { ...sessionColumns(value, edition), slug: claimed.slug, editionId },
      select: { id: true, version: true },
    })
    await writeTitlesAndTopics(tx, id, value)
    await writePeople(tx, { sessionId: id, editionId }, value.people)
    await registerSession(tx, edition, { id, slug: claimed.slug }, now)
    const { title, startsAt, people } = value
    await recordAudit(tx, viewer, now, {
      verb: 'session.create',
      subject: 'session',
      subjectId: id,
      details: { editionId, title, startsAt, people: people.length },
    })
    await bumpContentEpoch(tx)
    return ok({ id, version })
  })
}
