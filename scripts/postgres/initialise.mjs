import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { text } from 'node:stream/consumers'
import { spawnGuarded } from '../runtime/guarded-process.mjs'
import { Trouble } from '../runtime/trouble.mjs'

export const ROLE = 'plenary'

/**
 * PostgreSQL's programs see none of the caller's variables: PGDATA, PGPORT and the like would change what they do.
 * @type {Record<string, string | undefined>}
 */
const environment = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
export const SERVER_ENVIRONMENT = /** @type {NodeJS.ProcessEnv} */ (environment)

/**
 * Makes the cluster in `home` unless it is there. It takes its name only when it is whole, so that one which was
 * interrupted is not mistaken for a cluster.
 * @param {string} home
 * @param {{ native: string, account: import('./account.mjs').Account, durable: boolean }} options
 */
export async function initialise(home, { native, account, durable }) {
  const cluster = path.join(home, 'cluster')
  if (existsSync(cluster)) return

  clearDrafts(home)
  // A name of its own each time: an initdb whose starter was killed goes on writing.
  const draft = path.join(home, `draft-${randomBytes(4).toString('hex')}`)
  mkdirSync(draft, { mode: 0o700 })
  const password = randomBytes(24).toString('base64url')
  const passwordFile = path.join(draft, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  for (const place of [draft, passwordFile]) give(place, account)

  await run(path.join(native, 'bin', 'initdb'), account, [
    `--pgdata=${path.join(draft, 'cluster')}`,
    `--username=${ROLE}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Case and character classes by Unicode, and the same on every machine: no locale of the system has a say.
    ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
    ...(durable ? [] : ['--no-sync']),
  ])
  writeFileSync(path.join(home, 'password'), password, { mode: 0o600 })
  renameSync(path.join(draft, 'cluster'), cluster)
  rmSync(draft, { recursive: true })
}

/** @param {string} home */
function clearDrafts(home) {
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('draft-'))) {
    rmSync(path.join(home, name), { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {string} place
 * @param {import('./account.mjs').Account} account
 */
function give(place, { uid, gid }) {
  if (uid !== undefined && gid !== undefined) chownSync(place, uid, gid)
}

/**
 * @param {string} program
 * @param {import('./account.mjs').Account} account
 * @param {string[]} args
 */
async function run(program, account, args) {
  const { child, exited } = spawnGuarded(program, args, {
    ...account,
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    detached: true, // Ctrl-C is for us to answer, not for it
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const stderr = /** @type {import('node:stream').Readable} */ (child.stderr)
  const [errors, code] = await Promise.all([text(stderr), exited])
  if (code === 0) return
  const reason =
    errors
      .trim()
      .split('\n')
      .find((line) => /error|fatal/i.test(line)) ?? errors.trim()
  throw new Trouble(`The database could not be made: ${reason}. Set DATABASE_URL to use a server of yours instead.`)
}
