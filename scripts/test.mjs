#!/usr/bin/env node
// Tests everything: sources, units, database, production build, browser. Ends with one line that adds it all up.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(
  () =>
    untilAskedToStop(async (closing) => {
      await ensurePackages()
      const { runAll } = await import('./testing/run-all.mjs')
      return runAll(closing)
    }, 1),
  { environmentFile: false },
)
