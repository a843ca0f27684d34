import { createTranslator } from 'next-intl'
import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import portal from '@/lib/i18n/messages/en/portal.json'
import { fillPortal, readManifest } from '@/lib/interop/commands/fill-portal'
import { exportRefusal, portalReport } from '@/lib/interop/portal/report'
import { UnusableExport } from '@/lib/interop/portal/unusable-export'
import { agreed } from './agreed'
import type { AskedToFill } from './arguments'

const t = createTranslator({ locale: DEFAULT_LOCALE, messages: { portal }, namespace: 'portal' })

/** Fills the empty portal with an export of another, if that is wanted. */
export async function fillFrom(asked: AskedToFill): Promise<0 | 1> {
  try {
    const manifest = await readManifest(asked.file)
    if (!asked.json) console.log(portalReport(manifest, asked.file).join('\n'))
    const wanted = asked.dryRun || asked.yes || (await agreed(asked, t('question')))
    if (wanted) await fillPortal(asked.file, systemViewer('import'), currentTime(), asked)
    const applied = wanted && !asked.dryRun
    const last = applied ? t('filled') : wanted ? t('dry-run') : t(process.stdin.isTTY ? 'nothing-written' : 'add-yes')
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
