import { spawn } from 'node:child_process'
import { once } from 'node:events'

/**
 * Leaves a guard behind and becomes the program. The guard reads from a pipe whose other end is ours alone: a line
 * dismisses it; an end means that we are gone, however that came, and makes it end the program by the signal in $0.
 */
const GUARDED = '( (read -r _ <&3 || kill -$0 $$) >/dev/null 2>&1 & ); exec "$@" 3<&-'

/**
 * @typedef {object} Options
 * @property {('ignore' | 'inherit' | 'pipe' | number)[]} stdio
 * @property {'TERM' | 'INT'} [endedBy]
 * @property {string} [cwd]
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} [uid]
 * @property {number} [gid]
 * @property {boolean} [detached]
 */

/**
 * Starts a program that does not outlive this process. `exited` gives its exit code, or null when a signal ended it.
 * @param {string} program
 * @param {string[]} args
 * @param {Options} options
 * @returns {{ child: import('node:child_process').ChildProcess, exited: Promise<number | null> }}
 */
export function spawnGuarded(program, args, { stdio, endedBy = 'TERM', ...options }) {
  const child = spawn('/bin/sh', ['-c', GUARDED, endedBy, program, ...args], { ...options, stdio: [...stdio, 'pipe'] })
  const leash = /** @type {import('node:stream').Writable} */ (child.stdio[3])
  leash.on('error', () => {}) // the guard may have been killed
  const exited = once(child, 'exit').then(async ([code]) => {
    await new Promise((resolve) => leash.end('\n', () => resolve(undefined)))
    return code
  })
  return { child, exited }
}
