// Writes the types that the compiler needs: the Prisma client when the schema is newer than it, and Next's route types.
import { spawnSync } from 'node:child_process'
import { readdirSync, statSync } from 'node:fs'
import path from 'node:path'

const CLIENT = 'lib/platform/db/generated/client.ts'

if (schemaChanged() > clientWritten()) run('prisma', 'generate')
run('next', 'typegen')

function schemaChanged() {
  const schemas = readdirSync('prisma', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.prisma'),
  )
  return Math.max(...schemas.map((file) => statSync(path.join('prisma', file)).mtimeMs))
}

function clientWritten() {
  return statSync(CLIENT, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/** @param {string} tool @param {string[]} args */
function run(tool, ...args) {
  const { status } = spawnSync(tool, args, { stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}
