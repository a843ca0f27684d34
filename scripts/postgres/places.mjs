import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, lstatSync, mkdirSync, mkdtempSync, realpathSync, rmdirSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Trouble } from '../runtime/trouble.mjs'
import { mayEnter } from './account.mjs'

/** Where root keeps what the server's account could not reach among root's own folders. */
export const SHARED_FOLDER = '/var/lib/plenary'

/**
 * The folder of the database: DATA_DIR/postgres, which is a link where the server's account may not enter DATA_DIR. A
 * link rather than a rule, so that the data is found again after the project was moved.
 * @param {string} dataDir
 * @param {import('./account.mjs').Account} account
 * @returns {string}
 */
export function databaseHome(dataDir, account) {
  const home = path.join(dataDir, 'postgres')
  if (!lstatSync(home, { throwIfNoEntry: false })) makeHome(home, account)
  if (!existsSync(home))
    throw new Trouble(`${home} leads to a folder that is gone: put it back, or remove the link to begin anew.`)
  return realpathSync(home)
}

/** What the names of temporary homes look like. */
export const TEMPORARY_HOME = /^plenary-\w{6}$/

/**
 * A folder for a database that does not outlive its user.
 * @param {import('./account.mjs').Account} account
 */
export function temporaryHome(account) {
  const parent = [tmpdir(), '/tmp', '/var/tmp'].find((folder) => existsSync(folder) && mayEnter(account, folder))
  if (!parent)
    throw new Trouble('The database server may not enter a folder for temporary files: set TMPDIR to one that it may.')
  const home = mkdtempSync(path.join(realpathSync(parent), 'plenary-'))
  chmodSync(home, 0o755)
  return home
}

/**
 * @param {string} home
 * @param {import('./account.mjs').Account} account
 */
function makeHome(home, account) {
  mkdirSync(home, { recursive: true })
  if (mayEnter(account, home)) return
  rmdirSync(home)
  const elsewhere = path.join(SHARED_FOLDER, 'databases', randomBytes(6).toString('hex'))
  makeReachable(elsewhere)
  symlinkSync(elsewhere, home)
}

/**
 * Makes a folder below the shared one that everybody may pass through, whatever mask root has for new folders.
 * @param {string} folder
 */
export function makeReachable(folder) {
  mkdirSync(folder, { recursive: true })
  for (let place = folder; place.startsWith(SHARED_FOLDER); place = path.dirname(place)) chmodSync(place, 0o755)
}
