import { existsSync, readFileSync, readlinkSync, rmSync } from 'node:fs'
import path from 'node:path'
import { waitUntilGone } from '../runtime/processes.mjs'
import { Trouble } from '../runtime/trouble.mjs'

/**
 * Ends the server that a killed run may have left on this cluster. The caller holds the lock of the cluster, so whatever
 * runs there belongs to nobody.
 * @param {string} cluster
 */
export async function clearLeftovers(cluster) {
  const pidFile = path.join(cluster, 'postmaster.pid')
  if (!existsSync(pidFile)) return
  const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10)
  // Another process may have been given the number since; PostgreSQL would take it for a server and refuse to start.
  if (!pid || !servesCluster(pid, cluster)) return rmSync(pidFile, { force: true })

  for (const [signal, patience] of /** @type {const} */ ([
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ])) {
    process.kill(pid, signal)
    if (await waitUntilGone(pid, patience)) return
  }
  throw new Trouble(`A database server of an earlier run (process ${pid}) does not stop: end it, then start again.`)
}

/**
 * A server works in the folder of its data.
 * @param {number} pid
 * @param {string} cluster
 */
function servesCluster(pid, cluster) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return process.platform !== 'linux' && isAlive(pid)
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
