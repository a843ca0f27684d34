import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fingerprint } from './sources.mjs'

/**
 * A build: Next's part in `next`, ours in `own`.
 * @typedef {{ own: string, next: string }} Build
 */

/** @type {Build} */
export const USUAL_BUILD = { own: 'build', next: '.next' }

/**
 * For tests, when a portal runs from the usual build, which must not change under its feet.
 * @type {Build}
 */
export const BUILD_BESIDE = { own: 'build/beside', next: 'build/beside/next' }

/** What a build is made of. The lockfile stands for the packages. */
const SOURCES = [
  ...['app', 'components', 'lib', 'prisma/schema.prisma', 'prisma/models', 'public', 'scripts/bundles'],
  ...['server.ts', 'proxy.ts', 'instrumentation.ts', 'next.config.ts', 'postcss.config.mjs', 'tsconfig.json'],
  'package-lock.json',
]

/** Tests do not go into a build, and what is generated comes out of it. */
const PASSED_OVER = /\.test\.tsx?$|^lib\/platform\/db\/generated\/|^public\/enhance\//

export function sourcesFingerprint() {
  return fingerprint(SOURCES, (file) => !PASSED_OVER.test(file))
}

/**
 * Where a build says of which sources it was made.
 * @param {Build} build
 */
export function stampOf(build) {
  return path.join(build.own, 'sources')
}

/** @param {Build} build */
export function isFresh(build) {
  const stamp = stampOf(build)
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourcesFingerprint()
}
