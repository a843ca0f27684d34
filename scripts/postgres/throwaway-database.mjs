import { rmSync } from 'node:fs'
import { serverAccount } from './account.mjs'
import { EmbeddedDatabase } from './embedded-database.mjs'
import { temporaryHome } from './places.mjs'

/**
 * Starts a server for tests: fast, because what it holds may be lost, and gone when it is closed.
 * @param {string} purpose
 */
export async function startThrowawayDatabase(purpose) {
  const home = temporaryHome(serverAccount())
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
