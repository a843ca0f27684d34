import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { readLock } from '../runtime/lock.mjs'
import { serverAccount } from './account.mjs'
import { EmbeddedDatabase } from './embedded-database.mjs'
import { TEMPORARY_HOME, temporaryHome } from './places.mjs'

/**
 * Starts a server for tests: fast, because what it holds may be lost, and gone when it is closed.
 * @param {string} purpose
 */
export async function startThrowawayDatabase(purpose) {
  const home = temporaryHome(serverAccount())
  clearAbandoned(path.dirname(home))
  const database = new EmbeddedDatabase(home, { durable: false, purpose })
  await database.open()
  return {
    url: database.url,
    close: async () => {
      await database.close()
      rmSync(home, { recursive: true, force: true })
    },
  }
}

/**
 * Takes away what killed tests have left: a folder with the lock of a process that is no more.
 * @param {string} parent
 */
function clearAbandoned(parent) {
  for (const name of readdirSync(parent).filter((entry) => TEMPORARY_HOME.test(entry))) {
    const lock = path.join(parent, name, 'lock')
    if (existsSync(lock) && !readLock(lock)) rmSync(path.join(parent, name), { recursive: true, force: true })
  }
}
