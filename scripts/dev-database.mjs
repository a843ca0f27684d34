#!/usr/bin/env node
// Runs the embedded database alone and prints its address, for tools that want to look into it.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'
import { readSettings } from './runtime/settings.mjs'

await main(async () => {
  const settings = { ...readSettings(process.env), databaseUrl: undefined }
  return untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { openDatabase } = await import('./runtime/database.mjs')
    const { migrate } = await import('./runtime/migrations.mjs')
    const { url, kept } = await openDatabase(settings, 'dev-database', closing)
    await migrate(url)
    console.log(`DATABASE_URL=${url}`)
    return kept
  }, 0)
})
