import { existsSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withClient } from '../postgres/with-client.mjs'
import { step } from './progress.mjs'
import { runQuietly } from './run-tool.mjs'

/**
 * Fills an empty database with the demo world, and one that an earlier run was interrupted at filling.
 * @param {string} url
 * @param {string} dataDir
 */
export async function ensureDemoWorld(url, dataDir) {
  const unfinished = path.join(dataDir, 'demo-world-unfinished')
  if (!existsSync(unfinished) && !(await isEmpty(url))) return
  await step('Filling the database with the demo world', async () => {
    writeFileSync(unfinished, '')
    await runQuietly('tsx', ['prisma/seed/index.ts'], { DATABASE_URL: url, DATA_DIR: dataDir })
    rmSync(unfinished)
  })
}

/** @param {string} url */
async function isEmpty(url) {
  const question = 'SELECT NOT EXISTS (SELECT FROM series) AND NOT EXISTS (SELECT FROM article) AS empty'
  const { rows } = await withClient(url, (client) => client.query(question))
  return rows[0].empty
}
