import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { fillPortal, readManifest } from '@/lib/interop/commands/fill-portal'
import { exportRefusal, fillWord, portalReport } from '@/lib/interop/portal/report'
import { UnusableExport } from '@/lib/interop/portal/unusable-export'
import { agreed } from './agreed'
import type { AskedToFill } from './arguments'

/** Fills the empty portal with an export of another, if that is wanted. */
export async function fillFrom(asked: AskedToFill): Promise<0 | 1> {
  try {
    const manifest = await readManifest(asked.file)
    if (!asked.json) console.log(portalReport(manifest, asked.file).join('\n'))
    const wanted = asked.dryRun || asked.yes || (await agreed(asked, fillWord('question')))
    if (wanted) await fillPortal(asked.file, systemViewer('import'), currentTime(), asked)
    const applied = wanted && !asked.dryRun
    const unwanted = process.stdin.isTTY ? 'nothing-written' : 'add-yes'
    const last = fillWord(applied ? 'done' : wanted ? 'dry-run' : unwanted)
    console.log(asked.json ? JSON.stringify({ ...manifest, applied }, null, 2) : `\n${last}`)
    return wanted ? 0 : 1
  } catch (error) {
    if (!(error instanceof UnusableExport)) throw error
    const problem = exportRefusal(error)
    if (asked.json) console.log(JSON.stringify({ applied: false, problem }))
    console.error(problem)
    return 1
  }
}
