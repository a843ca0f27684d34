import { withClient } from '../postgres/with-client.mjs'
import { step } from './progress.mjs'
import { runQuietly } from './run-tool.mjs'

/** @typedef {{ email: string, password?: string, created: boolean }} Administrator */

/**
 * Makes the first administrator of a database that has none.
 * @param {{ DATABASE_URL: string }} variables the environment of the server
 * @returns {Promise<Administrator>} with the password only when it was made just now
 */
export async function ensureAdministrator(variables) {
  const email = await existingAdministrator(variables.DATABASE_URL)
  if (email) return { email, created: false }
  return step('Making the first administrator', async () => {
    const printed = await runQuietly('tsx', ['scripts/create-administrator.ts'], variables)
    return JSON.parse(printed.trim().split('\n').at(-1) ?? '')
  })
}

/**
 * @param {string} url
 * @returns {Promise<string | undefined>}
 */
async function existingAdministrator(url) {
  const first = "SELECT email FROM app_user WHERE role = 'administrator' ORDER BY created_at LIMIT 1"
  const { rows } = await withClient(url, (client) => client.query(first))
  return rows[0]?.email
}
