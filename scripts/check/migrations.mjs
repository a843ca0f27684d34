// Replays the migrations into a shadow database and compares what comes out with the schema. Without DATABASE_URL it
// starts a server for that alone.
import { startThrowawayDatabase } from '../postgres/throwaway-database.mjs'
import { untilAskedToStop } from '../runtime/closing.mjs'
import { main } from '../runtime/main.mjs'
import { startTool } from '../runtime/run-tool.mjs'

const DIFF = ['migrate', 'diff', '--exit-code', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma']
const DIFFERENT = 2

await main(() =>
  untilAskedToStop(async (closing) => {
    const url = process.env.DATABASE_URL ?? (await throwawayUrl(closing))
    const code = await startTool('prisma', DIFF, { DATABASE_URL: url }).exited
    if (code === DIFFERENT) {
      console.error('Schema and migrations differ: run `npm run db:migrate` and commit what it writes.')
    }
    return code
  }, 1),
)

/** @param {import('../runtime/closing.mjs').Closing} closing */
async function throwawayUrl(closing) {
  const database = await startThrowawayDatabase('npm run check')
  closing.add(() => database.close())
  return database.url
}
