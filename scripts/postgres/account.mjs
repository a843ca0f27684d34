import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Trouble } from '../runtime/trouble.mjs'

/**
 * Who the database server runs as. Empty for an ordinary user: then it runs as that user.
 * @typedef {{ uid?: number, gid?: number }} Account
 */

/** Ways to make a system user, on Debian and its like and on Alpine. */
const USER_MAKERS = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', 'postgres'],
  ['adduser', '-S', '-D', '-H', 'postgres'],
]

/**
 * PostgreSQL refuses to run as root, so root lends it to the owner of the data, or to a user `postgres`.
 * @param {string} [cluster] the data, if there is any yet
 * @returns {Account}
 */
export function serverAccount(cluster) {
  if (process.getuid?.() !== 0) return {}
  const owner = cluster ? statSync(cluster, { throwIfNoEntry: false }) : undefined
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  return findUser() ?? makeUser()
}

/**
 * Whether the account may look into a folder, all the way down to it.
 * @param {Account} account
 * @param {string} folder
 */
export function mayEnter(account, folder) {
  const script = 'cd "$1" && test -r .'
  return spawnSync('/bin/sh', ['-c', script, 'sh', folder], { ...account, cwd: '/', stdio: 'ignore' }).status === 0
}

/** @returns {Account | undefined} */
function findUser() {
  try {
    return { uid: Number(ask('id', '-u', 'postgres')), gid: Number(ask('id', '-g', 'postgres')) }
  } catch {
    return undefined
  }
}

/** @returns {Account} */
function makeUser() {
  for (const [command = '', ...args] of USER_MAKERS) {
    try {
      ask(command, ...args)
    } catch {
      continue // the next one may be there
    }
    const account = findUser()
    if (account) return account
  }
  throw new Trouble(
    'PostgreSQL does not run as root, and no user "postgres" could be made for it: make one, or start as an ordinary user.',
  )
}

/** @param {string[]} command */
function ask(...[command = '', ...args]) {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}
