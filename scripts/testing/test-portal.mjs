import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../postgres/free-port.mjs'
import { startThrowawayDatabase } from '../postgres/throwaway-database.mjs'
import { openPortal } from '../runtime/portal.mjs'
import { ensureBuild, markInUse } from '../runtime/production-build.mjs'
import { step } from '../runtime/progress.mjs'
import { ServerChild } from '../runtime/server-child.mjs'

/**
 * Runs the production build on a port, a database and a data folder of its own, with the demo world, until `closing`.
 * @param {string} purpose
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<{ address: string, variables: import("../runtime/portal.mjs").Environment }>}
 */
export async function openTestPortal(purpose, closing) {
  const build = await ensureBuild({ besideOthers: true })
  markInUse(build, purpose, closing)

  const dataDir = mkdtempSync(path.join(tmpdir(), 'plenary-data-'))
  closing.add(() => rmSync(dataDir, { recursive: true, force: true }))
  const database = await step('Starting a database', () => startThrowawayDatabase(purpose))
  closing.add(() => database.close())
  const port = await freePort()
  const address = `http://127.0.0.1:${port}`
  const settings = { databaseUrl: database.url, host: '127.0.0.1', port, dataDir, siteUrl: address }
  const { variables: needed } = await openPortal(settings, purpose, closing)
  // A test that signs in by an identity provider starts one there.
  const variables = {
    ...needed,
    NEXT_DIST_DIR: build.next,
    // So that a test may come from an address of its own, as if by a proxy.
    TRUSTED_PROXIES: '1',
    OIDC_ISSUER: `http://127.0.0.1:${await freePort()}`,
    OIDC_CLIENT_ID: 'plenary',
    OIDC_CLIENT_SECRET: 'a secret between the portal and its provider',
    OIDC_NAME: 'Newsroom ID',
  }

  const server = new ServerChild(build, { ...variables, LOG_LEVEL: 'error' })
  closing.add(() => server.stop())
  await step('Starting the server', () => server.ready)
  return { address, variables }
}
