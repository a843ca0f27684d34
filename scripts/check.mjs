#!/usr/bin/env node
// Everything about the sources that needs no running product. `npm run check` runs all steps, `npm run check -- lint types`
// only those; `--json FILE` leaves the results behind for whoever adds them up.
import { parseArgs } from 'node:util'
import { untilAskedToStop } from './runtime/closing.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })

await main(() =>
  untilAskedToStop(async () => {
    await ensurePackages()
    const { check } = await import('./check/check.mjs')
    return check(positionals, values.json)
  }, 1),
)
