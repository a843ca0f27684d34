import path from 'node:path'
import { db } from '@/lib/platform/db/client'
import { runQuietly } from '../runtime/run-tool.mjs'
import { Portal } from '../testing/portal-process'
import { SITE_URL } from './also-at'
import { furnish } from './furnish'
import { walkBoth } from './walk-both'

// Run by scripts/moving-test.mjs, which gives it a folder and two ports.
const { HOME_OF_BOTH = '', PORTS = '' } = process.env
const [oldPort = '', newPort = ''] = PORTS.split(' ')
// Both say that they are at one address, so that their absolute links are the same. Programs that ask often come from several addresses.
const variables = { SITE_URL, TRUSTED_PROXIES: '1' }
const [oldHome, newHome, folder] = ['old', 'new', 'export'].map((name) => path.join(HOME_OF_BOTH, name)) as [
  string,
  string,
  string,
]
const old = new Portal(oldHome, oldPort, variables)
const moved = new Portal(newHome, newPort, variables)
try {
  console.log('Starting a portal, and filling it further …')
  await old.start()
  process.env.DATABASE_URL = old.databaseUrl // where db() looks at its first use
  process.env.DATA_DIR = oldHome
  await furnish()
  console.log('Moving it …')
  await runQuietly('node', ['scripts/export.mjs', folder], { DATABASE_URL: '', DATA_DIR: oldHome })
  await runQuietly('node', ['scripts/import.mjs', folder, '--yes'], { DATABASE_URL: '', DATA_DIR: newHome })
  await moved.start()
  console.log('Walking through both …')
  const { kinds, differences } = await walkBoth({ siteUrl: SITE_URL, one: old.address, other: moved.address })
  for (const [kind, count] of kinds) console.log(`  ${String(count).padStart(5)} ${kind}`)
  console.log(`${differences.length} answers differ.`)
  for (const difference of differences) console.log(`  ${difference}`)
  if (differences.length > 0) process.exitCode = 1
} finally {
  await Promise.allSettled([old.stop(), moved.stop()])
  await db().$disconnect()
}
