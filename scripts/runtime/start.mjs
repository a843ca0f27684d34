import { ensureAdministrator } from './administrator.mjs'
import { openPortal } from './portal.mjs'
import { ensureBuild, markInUse } from './production-build.mjs'
import { ServerChild } from './server-child.mjs'
import { step } from './progress.mjs'
import { Trouble } from './trouble.mjs'
import { welcome } from './welcome.mjs'

/**
 * Runs the portal in production mode until the server or the database is lost for good.
 * @param {import('./settings.mjs').Settings} settings
 * @param {import('./closing.mjs').Closing} closing
 * @returns {Promise<never>}
 */
export async function start(settings, closing) {
  const { variables, databaseKept } = await openPortal(settings, 'npm start', closing)
  const build = await ensureBuild()
  markInUse(build, 'npm start', closing)
  const administrator = await ensureAdministrator(variables)

  const server = new ServerChild(build, variables)
  closing.add(() => server.stop())
  try {
    const address = await Promise.race([step('Starting the server', () => server.ready), databaseKept])
    console.log(welcome(address, administrator))
  } catch (error) {
    // The password is told once, and must not be lost with this start.
    if (administrator.password)
      console.log(`\n  The administrator is ${administrator.email}, the password ${administrator.password}`)
    throw error
  }
  return Promise.race([databaseKept, lost(server)])
}

/**
 * @param {ServerChild} server
 * @returns {Promise<never>}
 */
async function lost(server) {
  await server.exited
  throw new Trouble(
    `The server ended by itself (${server.end}), so the database is stopped too: see what it said above, then start again.`,
  )
}
