import { execFile, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

// The script itself, in the database of this file and a data folder of its own: what a newcomer's first start runs.
const url = process.env.DATABASE_URL
const client = new Client({ connectionString: url })
let dataDir: string

beforeAll(async () => {
  dataDir = await mkdtemp(path.join(tmpdir(), 'plenary seed '))
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await rm(dataDir, { recursive: true })
})

describe('the demo world', () => {
  it('is completed by the next run when one is killed half-way', async () => {
    await runSeedUntilItPublishes('/articles/doha-2016-a-prime-minister-opens')
    expect(await count('article')).toBe(5)
    expect(await count(`article WHERE state = 'published'`)).toBe(4)

    await runSeed()
    expect(await count('edition')).toBe(17)
    expect(await count('session')).toBe(28)
    expect(await count('speaker')).toBe(131)
    expect(await count(`article WHERE state = 'published' AND revision = 1`)).toBe(14)
    expect(await count('article_revision')).toBe(14)
    expect(await count('quote_use')).toBe(5)
  }, 60_000)

  it('changes nothing when it runs again: no row and no file is touched', async () => {
    const before = await everything()
    await runSeed()
    expect(await everything()).toEqual(before)
  }, 60_000)

  it('has an address for every public page, and leads nowhere else', async () => {
    const { rows } = await client.query<{ path: string }>(`
      SELECT path FROM address WHERE state = 'live'
      EXCEPT (SELECT '/editions/' || slug FROM edition
        UNION SELECT '/editions/' || e.slug || '/sessions/' || s.slug FROM session s JOIN edition e ON e.id = s.edition_id
        UNION SELECT '/speakers/' || slug FROM speaker
        UNION SELECT '/topics/' || slug FROM topic
        UNION SELECT '/organisations/' || slug FROM organisation
        UNION SELECT '/articles/' || slug FROM article)`)
    expect(rows).toEqual([])
    expect(await count('address')).toBe(17 + 28 + 131 + 13 + 20 + 14)
  })

  it('leaves alone what an editor has changed or taken back', async () => {
    await client.query(`UPDATE speaker SET name = 'Another spelling' WHERE slug = 'edi-rama'`)
    await client.query(
      `UPDATE article SET state = 'draft', live_revision_id = NULL WHERE slug = 'doha-2016-a-prime-minister-opens'`,
    )
    const before = await everything()
    await runSeed()
    expect(await everything()).toEqual(before)
  }, 60_000)
})

/** Each row with the transaction that wrote it last and its place in the table, so that even an equal rewrite would show. */
async function everything(): Promise<Record<string, unknown>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1`,
  )
  const state: Record<string, unknown> = {}
  for (const { name } of rows) {
    const table = await client.query(`SELECT xmin::text, ctid::text, * FROM "${name}" ORDER BY ctid`)
    state[name] = table.rows
  }
  for (const file of await readdir(dataDir, { recursive: true })) {
    const place = path.join(dataDir, file)
    const { mtimeMs, ino } = await stat(place)
    const isFile = path.extname(file) !== ''
    state[`file ${file}`] = [
      mtimeMs,
      ino,
      isFile &&
        createHash('sha256')
          .update(await readFile(place))
          .digest('hex'),
    ]
  }
  return state
}

async function count(of: string): Promise<number> {
  const { rows } = await client.query<{ count: number }>(`SELECT count(*)::int AS count FROM ${of}`)
  return rows[0]?.count ?? 0
}

async function runSeed(): Promise<void> {
  await promisify(execFile)(...command(), { env: environment() })
}

/** Keeps the address back, so that the run waits in the middle of publishing; there it is killed. */
async function runSeedUntilItPublishes(address: string): Promise<void> {
  const holder = new Client({ connectionString: url })
  await holder.connect()
  await holder.query('BEGIN')
  await holder.query(
    `INSERT INTO address (path, subject, subject_id, changed_at) VALUES ($1, 'article', gen_random_uuid(), now())`,
    [address],
  )
  const run = spawn(...command(), { env: environment(), stdio: 'ignore' })
  const ended = new Promise((resolve) => run.once('exit', resolve))
  const waiting = `pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`
  while (run.exitCode === null && (await count(waiting)) === 0) await new Promise((next) => setTimeout(next, 20))
  run.kill('SIGKILL')
  await ended
  await holder.end()
}

function command(): [string, string[]] {
  return [process.execPath, ['--import', 'tsx', 'prisma/seed/index.ts']]
}

function environment(): NodeJS.ProcessEnv {
  return { ...process.env, DATA_DIR: dataDir, NODE_ENV: 'production' }
}
