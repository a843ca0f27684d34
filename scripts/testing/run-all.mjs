import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startThrowawayDatabase } from '../postgres/throwaway-database.mjs'
import { reportTrouble } from '../runtime/main.mjs'
import { ensurePrismaClient } from '../runtime/prisma-client.mjs'
import { ensureBuild } from '../runtime/production-build.mjs'
import { step } from '../runtime/progress.mjs'
import { runAloud } from '../runtime/run-tool.mjs'
import { runBrowserTests } from './browser-tests.mjs'
import { addUp, tallyOfCheck, tallyOfCode, tallyOfPlaywright, tallyOfVitest, withFailure } from './tally.mjs'

/** @typedef {import('./tally.mjs').Tally} Tally */

/**
 * Runs everything there is to test, each part also when one before it failed, and adds up.
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<number>} the exit code
 */
export async function runAll(closing) {
  const reports = mkdtempSync(path.join(tmpdir(), 'plenary-reports-'))
  closing.add(() => rmSync(reports, { recursive: true, force: true }))
  const reportOf = (/** @type {string} */ runner) => path.join(reports, `${runner}.json`)
  await ensurePrismaClient()

  const tallies = [
    ...(await checkAndTest(reportOf, closing)),
    tallyOfCode(await run('Production build', () => ensureBuild({ besideOthers: true }).then(() => 0))),
    read(
      reportOf('playwright'),
      tallyOfPlaywright,
      await run('Browser tests', () => runBrowserTests([], closing, { report: reportOf('playwright') })),
    ),
  ]
  const { passed, failed, skipped } = addUp(tallies)
  console.log(`\ntests: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  return failed === 0 ? 0 : 1
}

/**
 * @param {(runner: string) => string} reportOf
 * @param {import('../runtime/closing.mjs').Closing} closing
 */
async function checkAndTest(reportOf, closing) {
  const database = await step('Starting a database', () => startThrowawayDatabase('npm test'))
  closing.add(() => database.close())
  const sources = await run('Sources', () =>
    runAloud('node', ['scripts/check.mjs', '--json', reportOf('check')], { DATABASE_URL: database.url }),
  )
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${reportOf('vitest')}`]
  const parts = await run('Unit and database tests', () =>
    runAloud('vitest', ['run', ...reporters], { NODE_ENV: 'test', TEST_DATABASE_URL: database.url }),
  )
  return [read(reportOf('check'), tallyOfCheck, sources), read(reportOf('vitest'), tallyOfVitest, parts)]
}

/**
 * @param {string} title
 * @param {() => Promise<number>} part
 * @returns {Promise<number>} its exit code
 */
async function run(title, part) {
  console.log(`\n${title}`)
  return part().catch(reportTrouble)
}

/**
 * @param {string} report
 * @param {(report: any) => Tally} count
 * @param {number} code
 */
function read(report, count, code) {
  return withFailure(existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : undefined, code)
}
