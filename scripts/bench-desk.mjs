#!/usr/bin/env node
// Measures how long a save takes, and how long it takes from Publish until another reader sees the story, at every process.
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

await main(() =>
  untilAskedToStop(async (closing) => {
    await ensurePackages()
    const { benchDesk } = await import('./bench/bench-desk.mjs')
    return benchDesk(closing)
  }, 1),
)
