import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { isUuid } from '@/lib/core/uuid'
import { db } from '@/lib/platform/db/client'
import { undoImport } from '@/lib/interop/commands/undo-import'
import { importWords } from '@/lib/interop/report'
import { WrongUse, type Asked } from './arguments'

/** Takes back an import by its id, or the last of the edition with `--undo last`. */
export async function takeBack({ edition: slug, undo, json }: Asked): Promise<0 | 1> {
  const t = importWords()
  const edition = await db().edition.findUnique({ where: { slug }, select: { id: true } })
  const last = { where: { editionId: edition?.id, undoneAt: null }, orderBy: { id: 'desc' } } as const
  const runId = undo === 'last' && edition ? (await db().importRun.findFirst(last))?.id : undo
  if (runId !== undefined && runId !== 'last' && !isUuid(runId)) throw new WrongUse(`--undo ${runId}`)
  const done =
    edition && runId ? await undoImport({ editionId: edition.id, runId }, systemViewer('import'), currentTime()) : null
  if (!done?.ok) {
    const [issue] = done && 'issues' in done.problem ? done.problem.issues : []
    console.error(
      t(
        issue?.message === 'imports.laterImports'
          ? 'problem.laterImports'
          : issue
            ? 'problem.undoneAlready'
            : 'problem.notFoundRun',
      ),
    )
    return 1
  }
  const { sessions, people, restored, kept } = done.value
  if (json) console.log(JSON.stringify(done.value, null, 2))
  else {
    console.log(t('report.undone', { sessions, people, restored }))
    if (kept.length > 0) console.log(t('report.undoneKept', { what: kept.join('; ') }))
  }
  return 0
}
