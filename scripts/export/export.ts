import path from 'node:path'
import { parseArgs } from 'node:util'
import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { exportPortal } from '@/lib/interop/commands/export-portal'
import { UnusableExport } from '@/lib/interop/portal/unusable-export'
import { exportRefusal, portalReport } from '@/lib/interop/portal/report'

const USE = 'Use: npm run export -- FOLDER [--json]'

// Run by scripts/export.mjs, with DATABASE_URL in the environment. Ends with 0 when everything is written, 1 when it is not,
// 2 when it was called wrongly.
try {
  process.exitCode = await run()
} finally {
  await db().$disconnect()
}

async function run(): Promise<0 | 1 | 2> {
  const asked = readArguments()
  if (!asked) {
    console.error(`Wrong use.\n${USE}`)
    return 2
  }
  try {
    const manifest = await exportPortal(asked.folder, systemViewer('export'), currentTime())
    const report = { ...manifest, folder: asked.folder }
    console.log(asked.json ? JSON.stringify(report, null, 2) : portalReport(manifest, asked.folder).join('\n'))
    return 0
  } catch (error) {
    if (!(error instanceof UnusableExport)) throw error
    const message = exportRefusal(error)
    if (asked.json) console.log(JSON.stringify({ problem: message }))
    console.error(message)
    return 1
  }
}

function readArguments(): { folder: string; json: boolean } | null {
  try {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    const [folder, ...rest] = positionals
    if (!folder || rest.length > 0) return null
    return { folder: path.resolve(process.env['CALLED_FROM'] ?? '.', folder), json: values.json }
  } catch {
    return null
  }
}
