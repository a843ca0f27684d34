import { mkdtempSync, rmSync, statSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it, vi } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'plenary-outbox-'))
process.env.DATA_DIR = folder
process.env.DATABASE_URL ??= 'postgresql://nobody@127.0.0.1/none'
delete process.env.SMTP_URL
// The environment is read once: by another test before, and for another after.
vi.resetModules()
const { readOutbox } = await import('./outbox')
const { sendMail } = await import('./send-mail')

afterAll(() => {
  vi.resetModules()
  rmSync(folder, { recursive: true })
})

it('keeps letters for their owner alone, newest first', async () => {
  expect(await readOutbox()).toEqual([])
  const letter = (n: number) => ({ to: `${n}@plenary.test`, subject: `Letter ${n}`, text: 'Words.\n' })
  await sendMail(letter(1), new Date('2026-11-20T10:00:00Z'))
  await sendMail(letter(2), new Date('2026-11-20T10:00:01Z'))
  expect(await readOutbox()).toMatchObject([
    { ...letter(2), at: new Date('2026-11-20T10:00:01Z') },
    { ...letter(1), at: new Date('2026-11-20T10:00:00Z') },
  ])
  const kept = path.join(folder, 'outbox')
  expect(statSync(kept).mode & 0o077).toBe(0)
  for (const name of readdirSync(kept)) expect(statSync(path.join(kept, name)).mode & 0o077).toBe(0)
})
