import { loadavg } from 'node:os'
import { db } from '@/lib/platform/db/client'
import { signInEditor } from '../../crash-test/editor'
import { measureBaseline } from './baseline'
import { measurePublications } from './publications'
import { reportLines, type Measured } from './report'
import { measureSaves } from './saves'

// Run by scripts/bench/bench-desk.mjs, which starts the servers.
const { AUTH_SECRET = '', BENCH_SERVERS = '', BENCH_BUILD = '' } = process.env
const servers = BENCH_SERVERS.split(' ')
const load = () =>
  loadavg()
    .map((each) => each.toFixed(1))
    .join(' ')

try {
  const editor = await signInEditor(AUTH_SECRET)
  const [first = ''] = servers
  console.log(`\n  load ${load()}`)
  const baseline = await measureBaseline(first)
  const results: Measured[] = [baseline]
  for await (const measured of measureSaves(first, editor)) results.push(measured)
  for await (const measured of measurePublications(servers, editor, BENCH_BUILD)) results.push(measured)
  const { lines, met } = reportLines(results, baseline)
  console.log(lines.join('\n'))
  console.log(`  load ${load()}`)
  process.exitCode = met ? 0 : 1
} finally {
  await db().$disconnect()
}
