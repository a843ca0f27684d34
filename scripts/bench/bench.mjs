import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../postgres/free-port.mjs'
import { startThrowawayDatabase } from '../postgres/throwaway-database.mjs'
import { openPortal } from '../runtime/portal.mjs'
import { ensureBuild, markInUse } from '../runtime/production-build.mjs'
import { step } from '../runtime/progress.mjs'
import { runQuietly } from '../runtime/run-tool.mjs'
import { buildBareNext } from './bare-next.mjs'
import { startContenders, startOurs } from './contenders.mjs'
import { firstRenders } from './first-renders.mjs'
import { STORY, templatesOf } from './pages.mjs'
import { report } from './report.mjs'
import { runRounds } from './rounds.mjs'
import { countStatements } from './statement-counter.mjs'

const PURPOSE = 'npm run bench'
const ROUNDS = 3

/**
 * Sets up a portal of its own, and measures each template of the reader's site: what the first reader of a page waits, in
 * a world of forty stories and in one of two thousand, and how many are served once it is kept, beside a bare static page
 * of Next and a bare Node server that sends the same bytes; a story also beside itself by plain `next start`.
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<number>} the exit code: 0 when the targets are met
 */
export async function bench(closing) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'plenary-bench-'))
  closing.add(() => rmSync(dataDir, { recursive: true, force: true }))
  const database = await step('Starting a database', () => startThrowawayDatabase(PURPOSE))
  closing.add(() => database.close())

  const build = await ensureBuild({ besideOthers: true })
  markInUse(build, PURPOSE, closing)
  const bareNext = await step('Building a bare page of Next', buildBareNext)
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}`
  const settings = { databaseUrl: database.url, host: '127.0.0.1', port, dataDir, siteUrl }
  const { variables } = await openPortal(settings, PURPOSE, closing)
  const counter = await countStatements(database.url, closing)
  const counted = { databaseUrl: database.url, statements: counter.statements }
  const ours = await startOurs(build, { ...variables, DATABASE_URL: counter.url }, closing)

  const fill = (/** @type {'small' | 'large'} */ size) =>
    runQuietly('tsx', ['scripts/bench/reader/world.ts', size], { DATABASE_URL: database.url, DATA_DIR: dataDir })
  await step('Writing forty stories', () => fill('small'))
  const few = await templatesOf(database.url)
  const small = await step('Rendering the small world', () => firstRenders(ours, few, counted))
  await step('Writing two thousand stories', () => fill('large'))
  const templates = await templatesOf(database.url)
  const large = await step('Rendering the large world', () => firstRenders(ours, templates, counted))

  const paths = templates.map(({ load }) => load)
  const story = templates.find(({ name }) => name === STORY)?.load ?? ''
  const contenders = await step('Starting the contenders', () =>
    startContenders(ours, { build, variables }, bareNext, paths, closing),
  )
  return report(templates, await runRounds(contenders, paths, story, ROUNDS), { small, large })
}
