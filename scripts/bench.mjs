#!/usr/bin/env node
// Measures the front door against the framework behind it and against the least that Node can do, in one run.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(() =>
  untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { bench } = await import('./bench/bench.mjs')
    return bench(closing)
  }, 1),
)
