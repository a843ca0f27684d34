#!/usr/bin/env node
// Everything about the sources that needs no running product. `npm run check` runs all steps, `npm run check -- lint types`
// only those; `--json FILE` leaves the results behind for whoever adds them up.
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { runStep, runSteps } from './check/run-steps.mjs'
import { PREPARATION, STEPS } from './check/steps.mjs'

const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'string' } } })

const unknown = positionals.find((name) => !STEPS.some((step) => step.name === name))
if (unknown) {
  console.error(`There is no step "${unknown}". The steps are: ${STEPS.map((step) => step.name).join(', ')}.`)
  process.exit(2)
}

const chosen = STEPS.filter((step) => positionals.length === 0 || positionals.includes(step.name))
const started = performance.now()
const preparation = await runStep(PREPARATION)
const results = [preparation, ...(preparation.ok ? await runSteps(chosen) : [])]
const failed = results.filter((result) => !result.ok)

if (values.json) writeFileSync(values.json, JSON.stringify(results))
const seconds = Math.round((performance.now() - started) / 1000)
console.log(`check: ${results.length - failed.length} passed, ${failed.length} failed, in ${seconds} s`)
process.exitCode = failed.length > 0 ? 1 : 0
