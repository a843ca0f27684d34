#!/usr/bin/env node
// Runs the browser tests alone. What follows `--` goes to Playwright: npm run e2e -- e2e/journeys --headed
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(
  () =>
    untilAskedToStop(async (closing) => {
      await ensurePackages()
      const { runBrowserTests } = await import('./testing/browser-tests.mjs')
      return runBrowserTests(process.argv.slice(2), closing)
    }, 1),
  { environmentFile: false },
)
