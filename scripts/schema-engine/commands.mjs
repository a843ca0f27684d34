import { logError, logInfo } from './log.mjs'
import { connect, createDatabase, dropDatabase, ServerError } from './server.mjs'

/** @type {Record<string, (url: string) => Promise<void>>} */
const COMMANDS = {
  'can-connect-to-database': async (url) => (await connect(url)).end(),
  'create-database': createDatabase,
  'drop-database': dropDatabase,
}

/**
 * Runs one of the engine's one-off commands.
 * @param {string} name
 * @param {string} url
 * @returns {Promise<number>} the exit code
 */
export async function runCommand(name, url) {
  logInfo(`Running ${name}`) // the CLI passes over the first line of the log
  try {
    const command = COMMANDS[name]
    if (!command) throw new ServerError({ code: 'P1012', message: `The schema engine has no command "${name}".` })
    await command(url)
    return 0
  } catch (error) {
    if (!(error instanceof ServerError)) throw error
    logError(error)
    return 1
  }
}
