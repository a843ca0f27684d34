#!/usr/bin/env node
// Makes the index of search anew from the content; the portal may run meanwhile, and be searched.
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
    const { url } = await borrowDatabase(settings, 'npm run search:rebuild', closing)
    return runAloud('tsx', ['scripts/rebuild-index.ts'], { DATABASE_URL: url })
  }, 1)
})
