import path from 'node:path'
import { Trouble } from './trouble.mjs'

/**
 * What the commands need to know before the product can read its own configuration (lib/platform/env.ts).
 * @typedef {{ databaseUrl: string | undefined, host: string, port: number, dataDir: string, siteUrl: string | undefined }} Settings
 */

/**
 * @param {Record<string, string | undefined>} variables
 * @returns {Settings}
 */
export function readSettings(variables) {
  return {
    databaseUrl: databaseUrl(variables.DATABASE_URL),
    host: variables.HOST || '127.0.0.1',
    port: port(variables.PORT || '3000'),
    dataDir: path.resolve(variables.DATA_DIR || '.data'),
    siteUrl: siteUrl(variables.SITE_URL),
  }
}

/** @param {string | undefined} value */
function databaseUrl(value) {
  if (!value) return undefined
  if (/^postgres(ql)?:\/\/[^/]/.test(value) && URL.canParse(value)) return value
  throw new Trouble(
    'DATABASE_URL is not the address of a PostgreSQL database: write postgresql://user:password@host:5432/database.',
  )
}

/** @param {string} value */
function port(value) {
  if (/^\d{1,5}$/.test(value) && Number(value) <= 65535) return Number(value)
  throw new Trouble(`PORT is "${value}": set it to a number from 0 (any free port) to 65535.`)
}

/** @param {string | undefined} value */
function siteUrl(value) {
  if (!value) return undefined
  if (/^https?:/.test(value) && URL.canParse(value)) return value
  throw new Trouble(`SITE_URL is "${value}": write the whole address of the site, such as https://plenary.example.org.`)
}
