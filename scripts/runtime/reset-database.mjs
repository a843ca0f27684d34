import { createInterface } from 'node:readline/promises'
import { withClient } from '../postgres/with-client.mjs'
import { borrowDatabase } from './database.mjs'
import { ensureDemoWorld } from './demo-world.mjs'
import { migrate } from './migrations.mjs'
import { claimDataDir, requireDataDir } from './preflight.mjs'
import { ensurePrismaClient } from './prisma-client.mjs'
import { step } from './progress.mjs'
import { Trouble } from './trouble.mjs'

// The queue's schema too, for a job would outlive its story, and that of search.
const EMPTY = 'DROP SCHEMA IF EXISTS graphile_worker, search CASCADE; DROP SCHEMA public CASCADE; CREATE SCHEMA public'

/**
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ yes: boolean }} answered
 * @param {import('./closing.mjs').Closing} closing
 * @returns {Promise<number>} the exit code
 */
export async function resetDatabase(settings, { yes }, closing) {
  requireDataDir(settings.dataDir)
  claimDataDir(settings.dataDir, 'npm run db:reset', closing) // refuses while a portal runs
  const { url } = await borrowDatabase(settings, 'npm run db:reset', closing)
  if (!yes && !(await confirm(url))) return 1

  await ensurePrismaClient()
  await step('Throwing everything away', () => withClient(url, (client) => client.query(EMPTY)))
  await step('Making the tables anew', () => migrate(url))
  await ensureDemoWorld(url, settings.dataDir)
  return 0
}

/** @param {string} url */
async function confirm(url) {
  if (!process.stdin.isTTY)
    throw new Trouble('This deletes everything in the database: add --yes (npm run db:reset -- --yes) if you mean it.')
  const { host, pathname } = new URL(url)
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await terminal.question(
    `Delete everything in the database ${pathname.slice(1)} at ${host}? Type "yes" to go on: `,
  )
  terminal.close()
  return answer.trim() === 'yes'
}
