import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../postgres/free-port.mjs'
import { ROOT } from '../runtime/run-tool.mjs'
import { ServerChild } from '../runtime/server-child.mjs'
import { Trouble } from '../runtime/trouble.mjs'

/**
 * Where each of them answers: ours, our own build by plain `next start` and the bare Node server have every page, bare
 * Next has its one.
 * @typedef {{ ours: string, plain: string, bare: string, next: string }} Origins
 */

const PATIENCE_MS = 60_000

/**
 * Starts the three others beside ours, each in a process of its own, and waits until each answers.
 * @param {string} ours
 * @param {{ build: import('../runtime/production-build.mjs').Build, variables: import('../runtime/portal.mjs').Environment }} portal what ours runs
 * @param {string} bareNext the folder of its build
 * @param {string[]} paths
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<Origins>}
 */
export async function startContenders(ours, { build, variables }, bareNext, paths, closing) {
  const next = await startNext([bareNext], {}, closing)
  const plain = await startNext([], { ...variables, NEXT_DIST_DIR: build.next }, closing)

  const barePort = String(await freePort())
  const bare = `http://127.0.0.1:${barePort}`
  startProcess([path.join(import.meta.dirname, 'bare-server.mjs'), ours, barePort, ...paths], {}, closing)

  await Promise.all([next, plain, bare].map(answers))
  return { ours, plain, next, bare }
}

/**
 * @param {string[]} folder nothing for this very project
 * @param {Record<string, string | undefined>} variables
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<string>} its origin
 */
async function startNext(folder, variables, closing) {
  const port = String(await freePort())
  const cli = path.join(ROOT, 'node_modules/next/dist/bin/next')
  startProcess([cli, 'start', ...folder, '-H', '127.0.0.1', '-p', port], variables, closing)
  return `http://127.0.0.1:${port}`
}

/**
 * @param {import('../runtime/production-build.mjs').Build} build
 * @param {import('../runtime/portal.mjs').Environment} variables
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<string>} its origin
 */
export async function startOurs(build, variables, closing) {
  const server = new ServerChild(build, { ...variables, LOG_LEVEL: 'error' })
  closing.add(() => server.stop())
  return server.ready
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} variables
 * @param {import('../runtime/closing.mjs').Closing} closing
 */
function startProcess(args, variables, closing) {
  const env = {
    ...process.env,
    ...variables,
    NODE_ENV: /** @type {const} */ ('production'),
    NEXT_TELEMETRY_DISABLED: '1',
  }
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env,
    detached: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  closing.add(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL') // it holds nothing worth closing
    await once(child, 'exit')
  })
}

/** @param {string} url */
async function answers(url) {
  const deadline = performance.now() + PATIENCE_MS
  while (performance.now() < deadline) {
    const response = await fetch(url).catch(() => undefined)
    if (response?.ok) return
    await sleep(200)
  }
  throw new Trouble(`${url} did not answer 200 within ${PATIENCE_MS / 1000} seconds.`)
}
