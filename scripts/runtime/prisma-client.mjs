import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { step } from './progress.mjs'
import { runQuietly } from './run-tool.mjs'
import { fingerprint } from './sources.mjs'

const STAMP = 'lib/platform/db/generated/.schema'

/** Writes the Prisma client when there is none for this schema. */
export async function ensurePrismaClient() {
  const schema = fingerprint(['prisma/schema.prisma', 'prisma/models', 'node_modules/prisma/package.json'])
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === schema) return
  await step('Writing the database client', async () => {
    await runQuietly('prisma', ['generate'])
    writeFileSync(STAMP, schema)
  })
}
