#!/usr/bin/env node
// Brings pictures and documents from the folder into the bucket, or back: npm run media:copy -- --to bucket
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(() =>
  untilAskedToStop(async () => {
    await ensurePackages()
    const { runAloud } = await import('./runtime/run-tool.mjs')
    // Its settings are those of the server; it asks no database, yet they name one.
    const DATABASE_URL = process.env.DATABASE_URL ?? 'postgresql://unused'
    return runAloud('tsx', ['scripts/copy-media.ts', ...process.argv.slice(2)], { DATABASE_URL })
  }, 1),
)
