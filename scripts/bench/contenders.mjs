import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../postgres/free-port.mjs'
import { ROOT } from '../runtime/run-tool.mjs'
import { ServerChild } from '../runtime/server-child.mjs'
import { Trouble } from '../runtime/trouble.mjs'

/** @typedef {'ours' | 'next' | 'bare'} Contender */
/** @typedef {Record<Contender, string>} Addresses the page to ask each of them for */

const PATIENCE_MS = 60_000

/**
 * Starts the three, each in a process of its own, and waits until each answers.
 * @param {import('../runtime/production-build.mjs').Build} build
 * @param {import('../runtime/portal.mjs').Environment} variables
 * @param {string} page
 * @param {import('../runtime/closing.mjs').Closing} closing
 * @returns {Promise<Addresses>}
 */
export async function startContenders(build, variables, page, closing) {
  const server = new ServerChild(build, variables)
  closing.add(() => server.stop())
  const ours = (await server.ready) + page

  const nextPort = String(await freePort())
  const next = `http://127.0.0.1:${nextPort}${page}`
  const nextCli = path.join(ROOT, 'node_modules/next/dist/bin/next')
  startProcess(
    [nextCli, 'start', '-H', '127.0.0.1', '-p', nextPort],
    { ...variables, NEXT_DIST_DIR: build.next },
    closing,
  )

  const barePort = String(await freePort())
  const bare = `http://127.0.0.1:${barePort}${page}`
  startProcess([path.join(import.meta.dirname, 'bare-server.mjs'), ours, barePort], {}, closing)

  await Promise.all([next, bare].map(answers))
  return { ours, next, bare }
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} variables
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
