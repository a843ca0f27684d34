#!/usr/bin/env node
// Writes everything that the portal holds into a folder, which `npm run import` fills an empty portal with.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'
import { keepOutputClean } from './runtime/progress.mjs'
import { readSettings } from './runtime/settings.mjs'

// Paths on the command line are meant from where it was called; `main` goes to the project's folder.
const calledFrom = process.env.INIT_CWD ?? process.cwd()

await main(async () => {
  const settings = readSettings(process.env)
  keepOutputClean()
  return untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { borrowDatabase } = await import('./runtime/database.mjs')
    const { ensurePrismaClient } = await import('./runtime/prisma-client.mjs')
    const { runAloud } = await import('./runtime/run-tool.mjs')
    const { url } = await borrowDatabase(settings, 'npm run export', closing)
    await ensurePrismaClient()
    return runAloud('tsx', ['scripts/export/export.ts', ...process.argv.slice(2)], {
      DATABASE_URL: url,
      DATA_DIR: settings.dataDir,
      CALLED_FROM: calledFrom,
    })
  }, 1)
})
