import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../postgres/free-port.mjs'
import { startThrowawayDatabase } from '../postgres/throwaway-database.mjs'
import { openPortal } from '../runtime/portal.mjs'
import { ensureBuild, markInUse } from '../runtime/production-build.mjs'
import { step } from '../runtime/progress.mjs'
import { articleAddress } from './article-address.mjs'
import { startContenders } from './contenders.mjs'
import { report } from './report.mjs'
import { runRounds } from './rounds.mjs'

const ROUNDS = 5

/**
 * Sets up a portal of its own with the demo world, and measures one article three ways: through our server, by plain
 * `next start`, and by a bare Node server that sends the bytes of the first.
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<number>} the exit code: 0 when the targets are met
 */
export async function bench(closing) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plenary-bench-'))
  closing.add(() => rmSync(dataDir, { recursive: true, force: true }))
  const database = await step('Starting a database', () => startThrowawayDatabase('npm run bench'))
  closing.add(() => database.close())

  const build = await ensureBuild({ besideOthers: true })
  markInUse(build, 'npm run bench', closing)
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}`
  const settings = { databaseUrl: database.url, host: '127.0.0.1', port, dataDir, siteUrl }
  const { variables } = await openPortal(settings, 'npm run bench', closing)

  const article = await articleAddress(database.url)
  const contenders = await step('Starting the contenders', () => startContenders(build, variables, article, closing))
  const rounds = await runRounds(contenders, ROUNDS)
  return report(article, rounds)
}
