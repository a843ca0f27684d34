// Replays the migrations into a shadow database and compares what comes out with the schema. Without DATABASE_URL it
// starts a server for that alone.
import { startThrowawayDatabase } from '../postgres/throwaway-database.mjs'
import { main } from '../runtime/main.mjs'
import { runAloud } from '../runtime/run-tool.mjs'

const DIFF = ['migrate', 'diff', '--exit-code', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma']
const DIFFERENT = 2

await main(async () => {
  const given = process.env.DATABASE_URL
  const database = given ? { url: given, close: async () => {} } : await startThrowawayDatabase('npm run check')
  try {
    const code = await runAloud('prisma', DIFF, { DATABASE_URL: database.url })
    if (code === DIFFERENT) {
      console.error('Schema and migrations differ: run `npm run db:migrate` and commit what it writes.')
    }
    return code
  } finally {
    await database.close()
  }
})
