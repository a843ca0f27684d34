#!/usr/bin/env node
// Runs the portal for its developers: Next's development server on the embedded database.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'
import { readSettings } from './runtime/settings.mjs'

await main(async () => {
  const settings = readSettings(process.env)
  return untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { develop } = await import('./runtime/develop.mjs')
    return develop(settings, closing)
  }, 0)
})
