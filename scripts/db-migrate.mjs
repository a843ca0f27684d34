#!/usr/bin/env node
// Writes a migration for what changed in the schema and applies it: `prisma migrate dev` on the portal's database.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'
import { readSettings } from './runtime/settings.mjs'

await main(async () => {
  const settings = readSettings(process.env)
  return untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { borrowDatabase } = await import('./runtime/database.mjs')
    const { runAloud } = await import('./runtime/run-tool.mjs')
    const { url } = await borrowDatabase(settings, 'npm run db:migrate', closing)
    return runAloud('prisma', ['migrate', 'dev', ...process.argv.slice(2)], { DATABASE_URL: url })
  }, 1)
})
