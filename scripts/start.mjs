#!/usr/bin/env node
// Does all that it takes to run the portal on this machine, and runs it.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'
import { readSettings } from './runtime/settings.mjs'

await main(async () => {
  const settings = readSettings(process.env)
  console.log('Plenary')
  return untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { start } = await import('./runtime/start.mjs')
    return start(settings, closing)
  }, 0)
})
