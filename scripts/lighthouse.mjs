#!/usr/bin/env node
// Looks at the reader's site through Lighthouse, as on a phone. What follows `--` is how often each page is looked at.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(
  () =>
    untilAskedToStop(async (closing) => {
      await ensurePackages()
      const { lookThroughLighthouse } = await import('./lighthouse/look.mjs')
      return lookThroughLighthouse(Number(process.argv[2] ?? 3), closing)
    }, 1),
  { environmentFile: false },
)
