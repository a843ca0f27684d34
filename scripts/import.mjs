#!/usr/bin/env node
// Brings a programme file into an edition, takes an import back, or fills an empty portal with what `npm run export` wrote.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'
import { keepOutputClean } from './runtime/progress.mjs'
import { readSettings } from './runtime/settings.mjs'

// Paths on the command line are meant from where it was called; `main` goes to the project's folder.
const calledFrom = process.env.INIT_CWD ?? process.cwd()

// A large programme is much to hold for a moment: what is done with goes sooner, at the price of a second.
const FRUGAL = ['--heap-growing-percent=20', '--max-semi-space-size=4']

await main(async () => {
  const settings = readSettings(process.env)
  keepOutputClean()
  return untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { borrowDatabase } = await import('./runtime/database.mjs')
    const { ensurePrismaClient } = await import('./runtime/prisma-client.mjs')
    const { migrate } = await import('./runtime/migrations.mjs')
    const { runAloud } = await import('./runtime/run-tool.mjs')
    const { url } = await borrowDatabase(settings, 'npm run import', closing)
    await ensurePrismaClient()
    await migrate(url)
    return runAloud('tsx', [...FRUGAL, 'scripts/import/import.ts', ...process.argv.slice(2)], {
      DATABASE_URL: url,
      DATA_DIR: settings.dataDir,
      CALLED_FROM: calledFrom,
    })
  }, 1)
})
