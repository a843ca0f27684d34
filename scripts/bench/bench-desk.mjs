import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../postgres/free-port.mjs'
import { startThrowawayDatabase } from '../postgres/throwaway-database.mjs'
import { openPortal } from '../runtime/portal.mjs'
import { ensureBuild, markInUse } from '../runtime/production-build.mjs'
import { step } from '../runtime/progress.mjs'
import { runAloud } from '../runtime/run-tool.mjs'
import { ServerChild } from '../runtime/server-child.mjs'

const PURPOSE = 'npm run bench:desk'

/**
 * Sets up a portal of its own with the demo world and two server processes on one database, and measures the desk on it.
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<number>} the exit code: 0 when the targets are met
 */
export async function benchDesk(closing) {
  const build = await ensureBuild({ besideOthers: true })
  markInUse(build, PURPOSE, closing)
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plenary-bench-desk-'))
  closing.add(() => rmSync(dataDir, { recursive: true, force: true }))
  const database = await step('Starting a database', () => startThrowawayDatabase(PURPOSE))
  closing.add(() => database.close())
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}`
  const settings = { databaseUrl: database.url, host: '127.0.0.1', port, dataDir, siteUrl }
  const { variables } = await openPortal(settings, PURPOSE, closing)

  const servers = [variables, { ...variables, PORT: String(await freePort()) }].map((own) => {
    const server = new ServerChild(build, { ...own, LOG_LEVEL: 'error' })
    closing.add(() => server.stop())
    return server
  })
  const addresses = await step('Starting two servers', () => Promise.all(servers.map(({ ready }) => ready)))
  return runAloud('tsx', ['scripts/bench/desk/desk.ts'], {
    DATABASE_URL: variables.DATABASE_URL,
    AUTH_SECRET: variables.AUTH_SECRET,
    BENCH_SERVERS: addresses.join(' '),
    BENCH_BUILD: build.next,
  })
}
