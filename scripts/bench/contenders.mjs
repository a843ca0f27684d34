import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../postgres/free-port.mjs'
import { ROOT } from '../runtime/run-tool.mjs'
import { ServerChild } from '../runtime/server-child.mjs'
import { Trouble } from '../runtime/trouble.mjs'

/**
 * Where each of them answers: ours and the bare Node server have every page, bare Next has its one.
 * @typedef {{ ours: string, bare: string, next: string }} Origins
 */

const PATIENCE_MS = 60_000

/**
 * Starts the two others beside ours, each in a process of its own, and waits until each answers.
 * @param {string} ours
 * @param {string} bareNext the folder of its build
 * @param {string[]} paths
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<Origins>}
 */
export async function startContenders(ours, bareNext, paths, closing) {
  const nextPort = String(await freePort())
  const next = `http://127.0.0.1:${nextPort}`
  const nextCli = path.join(ROOT, 'node_modules/next/dist/bin/next')
  startProcess([nextCli, 'start', bareNext, '-H', '127.0.0.1', '-p', nextPort], closing)

  const barePort = String(await freePort())
  const bare = `http://127.0.0.1:${barePort}`
  startProcess([path.join(import.meta.dirname, 'bare-server.mjs'), ours, barePort, ...paths], closing)

  await Promise.all([next, bare].map(answers))
  return { ours, next, bare }
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
 * @param {import('../runtime/closing.mjs').Closing} closing
 */
function startProcess(args, closing) {
  const env = {
    ...process.env,
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
