import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import type { Problem } from '@/lib/core/result'
import { isUuid } from '@/lib/core/uuid'
import { db } from '@/lib/platform/db/client'
import { undoImport } from '@/lib/interop/commands/undo-import'
import { WrongUse, type Asked } from './arguments'

/** Takes back an import by its id, or the last of the edition with `--undo last`. */
export async function takeBack({ edition: slug, undo, json }: Asked): Promise<0 | 1> {
  const edition = await db().edition.findUnique({ where: { slug }, select: { id: true } })
  const last = { where: { editionId: edition?.id, undoneAt: null }, orderBy: { id: 'desc' } } as const
  const runId = undo === 'last' && edition ? (await db().importRun.findFirst(last))?.id : undo
  if (runId !== undefined && runId !== 'last' && !isUuid(runId)) throw new WrongUse(`--undo ${runId}`)
  const done =
    edition && runId ? await undoImport({ editionId: edition.id, runId }, systemViewer('import'), currentTime()) : null
  if (!done?.ok) {
    console.error(whyNot(done?.problem))
    return 1
  }
  const { sessions, people, restored, kept } = done.value
  if (json) console.log(JSON.stringify(done.value, null, 2))
  else {
    console.log(
      `The import was taken back: ${sessions} sessions and ${people} people of it removed, ${restored} put back as they were.`,
    )
    if (kept.length > 0) console.log(`Kept, because something hangs on it by now: ${kept.join('; ')}`)
  }
  return 0
}

function whyNot(problem: Problem | undefined): string {
  if (problem?.kind !== 'not-ready') return 'There is no such import of this edition.'
  const later = problem.issues.some(({ message }) => message === 'imports.laterImports')
  return later ? 'A later import of this edition has to be taken back first.' : 'This import was taken back already.'
}
