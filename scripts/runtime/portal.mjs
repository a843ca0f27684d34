import { openDatabase } from './database.mjs'
import { ensureDemoWorld } from './demo-world.mjs'
import { migrate } from './migrations.mjs'
import { claimDataDir, requireDataDir, requireFreePort } from './preflight.mjs'
import { ensurePrismaClient } from './prisma-client.mjs'
import { step } from './progress.mjs'
import { authSecret } from './secret.mjs'
import { endOrphanedServer } from './server-child.mjs'

/**
 * What a server needs to run: its environment, and a database. `databaseKept` rejects when that is lost for good.
 * @typedef {Record<string, string> & { DATABASE_URL: string, HOST: string, PORT: string, DATA_DIR: string }} Environment
 * @typedef {{ variables: Environment, databaseKept: Promise<never> }} Portal
 */

/**
 * Makes ready what every server needs: the data folder for itself, and a database with tables and the demo world. Quick
 * checks come first, so that nobody waits minutes to hear of a mistake.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} purpose
 * @param {import('./closing.mjs').Closing} closing
 * @returns {Promise<Portal>}
 */
export async function openPortal(settings, purpose, closing) {
  const { host, dataDir, siteUrl } = settings
  requireDataDir(dataDir)
  claimDataDir(dataDir, purpose, closing)
  await endOrphanedServer(dataDir)
  const port = await requireFreePort(host, settings.port)
  await ensurePrismaClient()

  const { url, kept } = await openDatabase(settings, purpose, closing)
  await step('Bringing the tables up to date', () => migrate(url))
  await ensureDemoWorld(url, dataDir)

  const variables = {
    DATABASE_URL: url,
    HOST: host,
    PORT: String(port),
    DATA_DIR: dataDir,
    AUTH_SECRET: authSecret(dataDir),
    ...(siteUrl && { SITE_URL: siteUrl }),
  }
  return { variables, databaseKept: kept }
}
