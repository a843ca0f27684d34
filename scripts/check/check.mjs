import { writeFileSync } from 'node:fs'
import { Trouble } from '../runtime/trouble.mjs'
import { runStep, runSteps } from './run-steps.mjs'
import { PREPARATION, STEPS } from './steps.mjs'

/**
 * @param {string[]} names of the steps to run; all of them if none is named
 * @param {string | undefined} resultsFile
 * @returns {Promise<number>} the exit code
 */
export async function check(names, resultsFile) {
  const steps = chooseSteps(names)
  const started = performance.now()
  const preparation = await runStep(PREPARATION)
  const results = [preparation, ...(preparation.ok ? await runSteps(steps) : [])]
  if (resultsFile) writeFileSync(resultsFile, JSON.stringify(results))

  const failed = results.filter(({ ok }) => !ok).length
  const seconds = Math.round((performance.now() - started) / 1000)
  console.log(`check: ${results.length - failed} passed, ${failed} failed, in ${seconds} s`)
  return failed > 0 ? 1 : 0
}

/** @param {string[]} names */
function chooseSteps(names) {
  const known = STEPS.map(({ name }) => name)
  const unknown = names.find((name) => !known.includes(name))
  if (unknown) throw new Trouble(`There is no step "${unknown}": the steps are ${known.join(', ')}.`)
  return STEPS.filter(({ name }) => names.length === 0 || names.includes(name))
}
