import { createHash } from 'node:crypto'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { ok, problem, type Result } from '@/lib/core/result'
import { inTransaction } from '@/lib/platform/db/transaction'
import { DRAFT_LIFE_MS } from '../import-limits'
import { importChoices, type ImportChoices } from '../schema'

/** Keeps a file that an editor handed over, until it is applied or thrown away. Others that lie too long go with it. */
export async function keepDraft(
  input: { editionId: string; fileName: string; bytes: Uint8Array },
  viewer: Viewer,
  now: Date,
): Promise<Result<{ draftId: string }>> {
  const byId = viewerUserId(viewer)
  if (!byId || !may(viewer, 'programme.edit') || !coversEdition(viewer, input.editionId))
    return problem({ kind: 'forbidden' })
  return inTransaction(async (tx) => {
    const edition = await tx.edition.findUnique({ where: { id: input.editionId }, select: { id: true } })
    if (!edition) return problem({ kind: 'not-found' })
    await tx.importDraft.deleteMany({ where: { createdAt: { lt: new Date(now.getTime() - DRAFT_LIFE_MS) } } })
    const digest = createHash('sha256').update(input.bytes).digest('hex')
    const { id } = await tx.importDraft.create({
      data: {
        editionId: edition.id,
        byId,
        fileName: input.fileName.slice(0, 200) || 'programme',
        files: { digest },
        bytes: Buffer.from(input.bytes),
        createdAt: now,
      },
      select: { id: true },
    })
    return ok({ draftId: id })
  })
}

/** Keeps what was decided about a draft of one's own. */
export async function decideDraft(draftId: string, choices: ImportChoices, viewer: Viewer): Promise<Result<null>> {
  const byId = viewerUserId(viewer)
  const parsed = importChoices.safeParse(choices)
  if (!byId || !may(viewer, 'programme.edit')) return problem({ kind: 'forbidden' })
  if (!parsed.success) return problem({ kind: 'invalid', issues: [] })
  return inTransaction(async (tx) => {
    const { count } = await tx.importDraft.updateMany({ where: { id: draftId, byId }, data: { choices: parsed.data } })
    return count === 0 ? problem({ kind: 'not-found' }) : ok(null)
  })
}

export async function discardDraft(draftId: string, viewer: Viewer): Promise<Result<null>> {
  const byId = viewerUserId(viewer)
  if (!byId || !may(viewer, 'programme.edit')) return problem({ kind: 'forbidden' })
  return inTransaction(async (tx) => {
    const { count } = await tx.importDraft.deleteMany({ where: { id: draftId, byId } })
    return count === 0 ? problem({ kind: 'not-found' }) : ok(null)
  })
}
