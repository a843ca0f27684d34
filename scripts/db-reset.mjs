#!/usr/bin/env node
// Throws away all that the database holds and begins again with the demo world. `--yes` answers the question beforehand.
import { parseArgs } from 'node:util'
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'
import { readSettings } from './runtime/settings.mjs'

await main(async () => {
  const { values } = parseArgs({ options: { yes: { type: 'boolean', default: false } } })
  const settings = readSettings(process.env)
  return untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { resetDatabase } = await import('./runtime/reset-database.mjs')
    return resetDatabase(settings, values, closing)
  }, 1)
})
