// Replays the migrations into a shadow database and compares what comes out with the schema. Without DATABASE_URL it
// starts a server for that alone.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { serverAccount } from '../postgres/account.mjs'
import { EmbeddedDatabase } from '../postgres/embedded-database.mjs'
import { temporaryHome } from '../postgres/places.mjs'

const DIFF = ['migrate', 'diff', '--exit-code', '--from-migrations', 'prisma/migrations', '--to-schema', 'prisma']

process.exitCode = process.env.DATABASE_URL ? await compare(process.env.DATABASE_URL) : await compareAlone()

async function compareAlone() {
  const home = temporaryHome(serverAccount())
  const database = new EmbeddedDatabase(home, { durable: false, purpose: 'check' })
  try {
    await database.open()
    return await compare(database.url)
  } finally {
    await database.close()
    rmSync(home, { recursive: true, force: true })
  }
}

/** @param {string} url */
async function compare(url) {
  const child = spawn('prisma', DIFF, { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } })
  const [code] = await once(child, 'exit')
  if (code === 2)
    console.error('The schema and the migrations differ: run `npm run db:migrate` and commit what it writes.')
  return code ?? 1
}
