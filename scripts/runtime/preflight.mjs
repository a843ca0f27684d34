import { accessSync, constants, mkdirSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'
import { Lock } from './lock.mjs'
import { Trouble } from './trouble.mjs'

/** @param {string} dataDir */
export function requireDataDir(dataDir) {
  try {
    makeFolder(dataDir)
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error)
    throw new Trouble(
      `${dataDir} cannot be written to (${code}): give this user the right to, or set DATA_DIR to another folder.`,
    )
  }
}

/**
 * Node's own recursion never ends where a parent is there and yet nothing can be made in it, as in /proc.
 * @param {string} folder
 */
function makeFolder(folder) {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder)
}

/**
 * Sees to it that one portal at a time runs on a data folder.
 * @param {string} dataDir
 * @param {string} purpose
 * @param {import('./closing.mjs').Closing} closing
 */
export function claimDataDir(dataDir, purpose, closing) {
  const lock = new Lock(path.join(dataDir, 'lock'), purpose)
  const holder = lock.acquire()
  if (holder) {
    throw new Trouble(
      `Plenary runs here already, by ${holder.purpose} (process ${holder.pid}): use that one, stop it, or set DATA_DIR and PORT to run a second one.`,
    )
  }
  closing.add(() => lock.release())
}

/**
 * Finds out in milliseconds what would otherwise stop the server after minutes of preparation.
 * @param {string} host
 * @param {number} port
 * @returns {Promise<number>} the port, or a free one for 0
 */
export async function requireFreePort(host, port) {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    return /** @type {import('node:net').AddressInfo} */ (server.address()).port
  } catch (error) {
    throw new Trouble(portTrouble(/** @type {NodeJS.ErrnoException} */ (error), host, port))
  } finally {
    server.close()
  }
}

/**
 * @param {NodeJS.ErrnoException} error
 * @param {string} host
 * @param {number} port
 */
function portTrouble({ code, message }, host, port) {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program: stop that, or set PORT to a free one.`
    case 'EACCES':
      return `Port ${port} may not be used without special rights: set PORT to 1024 or above.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}: set HOST to 127.0.0.1 (this machine alone) or 0.0.0.0 (the network).`
    default:
      return `Nothing can listen on ${host}:${port} (${message}): set HOST and PORT to something else.`
  }
}
