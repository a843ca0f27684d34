import { randomUUID } from 'node:crypto'
import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { env } from '@/lib/platform/env'
import type { Letter } from './letter'

const stored = z.object({ at: z.iso.datetime(), to: z.string(), subject: z.string(), text: z.string() })

export interface KeptLetter extends Letter {
  id: string
  at: Date
}

const LARGEST_LIST = 50

/** Keeps a letter in the outbox of the data folder, where it appears whole or not at all. Only its owner may read it. */
export async function putIntoOutbox(letter: Letter, now: Date): Promise<void> {
  const folder = outbox()
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const name = `${now.toISOString().replaceAll(':', '-')}-${randomUUID()}`
  const draft = path.join(folder, `.${name}`)
  await writeFile(draft, JSON.stringify({ at: now.toISOString(), ...letter }, null, 2), { mode: 0o600 })
  await rename(draft, path.join(folder, `${name}.json`))
}

/** The newest letters of the outbox, newest first. */
export async function readOutbox(): Promise<KeptLetter[]> {
  const names = await namesIn(outbox())
  const newest = names
    .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
    .sort()
    .reverse()
  return Promise.all(
    newest.slice(0, LARGEST_LIST).map(async (name) => {
      const { at, ...letter } = stored.parse(JSON.parse(await readFile(path.join(outbox(), name), 'utf8')))
      return { id: name, at: new Date(at), ...letter }
    }),
  )
}

/** Whether letters stay here instead of going out. */
export function mailStaysHere(): boolean {
  return !env().SMTP_URL
}

function outbox(): string {
  return path.join(env().dataDir, 'outbox')
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw error
  }
}
