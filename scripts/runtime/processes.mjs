import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * Names one run of a process: its number alone may be given to another process after it has ended.
 * @param {number} pid
 * @returns {string | undefined} nothing when no such process runs
 */
export function processIdentity(pid) {
  try {
    return process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  } catch {
    return undefined
  }
}

/**
 * @param {number} pid
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether it ended in time
 */
export async function waitUntilGone(pid, milliseconds) {
  const identity = processIdentity(pid)
  const end = performance.now() + milliseconds
  while (identity !== undefined && processIdentity(pid) === identity) {
    if (performance.now() > end) return false
    await sleep(50)
  }
  return true
}

/** @param {number} pid */
function fromProc(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  // The name of the command stands in brackets and may hold anything, so count from behind it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const [state, startTime] = [fields[0], fields[19]]
  return state === 'Z' ? undefined : startTime // a process that only waits for its parent to notice has ended
}

/** @param {number} pid */
function fromPs(pid) {
  const args = ['-o', 'lstart=', '-p', String(pid)]
  return execFileSync('ps', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
}
