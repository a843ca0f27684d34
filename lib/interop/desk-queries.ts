import 'server-only'
import { viewerUserId } from '@/lib/auth/model'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import type { EditionRef } from '@/lib/editions/model'
import { EDITION_REF_FIELDS, editionRefOf } from '@/lib/editions/queries'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { previewImport } from './commands/import-programme'
import { openDraft, type OpenDraft } from './commands/open-draft'
import type { EditionState } from './planning/edition-state'
import type { Plan, PlanCounts } from './planning/plan'

const NAMED_EDITION = { id: true, ...EDITION_REF_FIELDS } as const

type NamedEdition = EditionRef & { id: string }

export interface ImportLine {
  id: string
  edition: NamedEdition
  fileName: string
  dialect: string
  at: Date
  by: string | null
  undoneAt: Date | null
  /** Whether it is the newest of its edition that still stands. */
  canUndo: boolean
}

/** A file that was handed over, and neither applied nor thrown away. */
export interface WaitingFile {
  id: string
  fileName: string
  edition: NamedEdition
}

/** The editions that the viewer may import into, the newest first, the last imports, and the viewer's files on their way in. */
export async function listImports(): Promise<{ editions: NamedEdition[]; runs: ImportLine[]; waiting: WaitingFile[] }> {
  const viewer = await requirePermission('programme.edit')
  const [waiting, editions, rows] = await Promise.all([
    db().importDraft.findMany({
      where: { byId: viewerUserId(viewer) ?? undefined },
      select: { id: true, fileName: true, edition: { select: NAMED_EDITION } },
      orderBy: { id: 'desc' },
    }),
    db().edition.findMany({ select: NAMED_EDITION, orderBy: [{ year: 'desc' }, { number: 'desc' }] }),
    db().importRun.findMany({
      select: {
        id: true,
        fileName: true,
        dialect: true,
        at: true,
        undoneAt: true,
        edition: { select: NAMED_EDITION },
        by: { select: { name: true } },
      },
      orderBy: { id: 'desc' },
      take: 50,
    }),
  ])
  const newest = new Map(
    rows
      .filter(({ undoneAt }) => !undoneAt)
      .toReversed()
      .map(({ edition, id }) => [edition.id, id]),
  )
  return {
    waiting: waiting.map(({ edition, ...file }) => ({ ...file, edition: named(edition) })),
    editions: editions.filter(({ id }) => coversEdition(viewer, id)).map(named),
    runs: rows
      .filter(({ edition }) => coversEdition(viewer, edition.id))
      .map(({ by, edition, ...row }) => ({
        ...row,
        edition: named(edition),
        by: by?.name ?? null,
        canUndo: newest.get(edition.id) === row.id,
      })),
  }
}

/** A file on its way in, with what it would change; null when there is no such draft of the viewer's. */
export async function getDraftPreview(
  draftId: string,
): Promise<{ draft: OpenDraft; preview: { plan: Plan; counts: PlanCounts; state: EditionState } | null } | null> {
  const viewer = await requirePermission('programme.edit')
  const draft = await openDraft(draftId, viewer)
  if (!draft) return null
  if ('refusal' in draft.read) return { draft, preview: null }
  const preview = await previewImport(draft.read.input, viewer)
  return preview.ok ? { draft, preview: preview.value } : null
}

function named({ id, ...row }: Prisma.EditionGetPayload<{ select: typeof NAMED_EDITION }>): NamedEdition {
  return { id, ...editionRefOf(row) }
}
