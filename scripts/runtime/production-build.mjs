import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { bundleEnhance } from '../bundles/enhance.mjs'
import { bundleServer } from '../bundles/server.mjs'
import { BUILD_BESIDE, isFresh, sourcesFingerprint, stampOf, USUAL_BUILD } from './build-state.mjs'
import { Lock, readLock } from './lock.mjs'
import { ensurePrismaClient } from './prisma-client.mjs'
import { step } from './progress.mjs'
import { runQuietly } from './run-tool.mjs'
import { Trouble } from './trouble.mjs'

/** @typedef {import('./build-state.mjs').Build} Build */

/** What Next writes outside its own folder when it builds into another one than usual. */
const TOUCHED_BY_NEXT = ['tsconfig.json', 'next-env.d.ts']

/**
 * Gives a build of the present sources, made now unless there is one.
 * @param {{ besideOthers?: boolean }} [options] whether it may be another than the usual one, if that is old and in use
 * @returns {Promise<Build>}
 */
export async function ensureBuild({ besideOthers = false } = {}) {
  const usualIsTaken = !isFresh(USUAL_BUILD) && isInUse(USUAL_BUILD)
  const build = usualIsTaken && besideOthers ? BUILD_BESIDE : USUAL_BUILD
  if (!isFresh(build)) await makeBuild(build)
  return build
}

/**
 * Builds, and writes down of what, last of all: a build that breaks off does not count.
 * @param {Build} build
 */
export async function makeBuild(build) {
  if (isInUse(build)) throw new Trouble('A portal runs from an older build in this folder: stop it first.')
  mkdirSync(build.own, { recursive: true })
  const lock = await waitForTurn()
  try {
    await ensurePrismaClient()
    await step('Building', async () => {
      const sources = sourcesFingerprint()
      rmSync(stampOf(build), { force: true })
      await buildNext(build)
      await Promise.all([bundleServer(path.join(build.own, 'server.mjs')), bundleEnhance()])
      writeFileSync(stampOf(build), sources)
    })
  } finally {
    lock.release()
  }
}

/**
 * Keeps others from building over a build while it serves.
 * @param {Build} build
 * @param {string} purpose
 * @param {import('./closing.mjs').Closing} closing
 */
export function markInUse(build, purpose, closing) {
  const lock = new Lock(path.join(build.own, `in-use-${process.pid}`), purpose)
  lock.acquire()
  closing.add(() => lock.release())
}

/** @param {Build} build */
function isInUse(build) {
  if (!existsSync(build.own)) return false
  const marks = readdirSync(build.own).filter((file) => file.startsWith('in-use-'))
  return marks.map((file) => path.join(build.own, file)).filter(isHeld).length > 0
}

/**
 * A mark whose maker was killed is taken away.
 * @param {string} mark
 */
function isHeld(mark) {
  if (readLock(mark)) return true
  rmSync(mark, { force: true })
  return false
}

/** @param {Build} build */
async function buildNext(build) {
  const before = build === USUAL_BUILD ? [] : TOUCHED_BY_NEXT.filter((file) => existsSync(file)).map(remember)
  try {
    await runQuietly('next', ['build'], { NODE_ENV: 'production', NEXT_DIST_DIR: build.next })
  } finally {
    for (const { file, content } of before) writeFileSync(file, content)
  }
}

/** @param {string} file */
function remember(file) {
  return { file, content: readFileSync(file) }
}

/** Two builds at a time would overwrite each other. */
async function waitForTurn() {
  const lock = new Lock(path.join(USUAL_BUILD.own, 'lock'), 'a build')
  while (lock.acquire()) await sleep(500)
  return lock
}
