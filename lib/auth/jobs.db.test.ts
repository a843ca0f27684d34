import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { composeLetter } from '@/components/auth/letters'
import { startWorker, type Worker } from '@/lib/jobs/worker'
import { db } from '@/lib/platform/db/client'
import { log } from '@/lib/platform/log'
import { readOutbox } from '@/lib/platform/mail/outbox'
import { sendMail } from '@/lib/platform/mail/send-mail'
import { startMailServer } from '@/prisma/testing/mail-server'
import { makeOwner } from '@/prisma/testing/sign-in'
import { signedInAs } from '@/prisma/testing/viewers'
import { acceptInvitation } from './commands/accept-invitation'
import { inviteUser } from './commands/invite-user'
import { requestReset, resetPassword } from './commands/reset-password'
import { authTasks } from './jobs'

// A real mail server and a real queue: what an administrator's click has to bring to somebody's letter box.

const PASSWORD = 'seven kettles climb the harbour'
const SITE = 'https://plenary.test'
const FOLDER = mkdtempSync(path.join(tmpdir(), 'plenary-mail-'))

let mail: Awaited<ReturnType<typeof startMailServer>>
let worker: Worker
beforeAll(async () => {
  mail = await startMailServer()
  // Before anything has read the environment.
  const settings = {
    SMTP_URL: mail.url,
    MAIL_FROM: 'Plenary <desk@plenary.test>',
    DATA_DIR: FOLDER,
    LOG_LEVEL: 'silent',
  }
  Object.assign(process.env, settings)
  const connectionString = process.env.DATABASE_URL ?? ''
  worker = startWorker({ connectionString, tasks: authTasks(composeLetter(SITE)), sweeps: [], log: log() })
})
afterAll(async () => {
  await worker.stop()
  await mail.close()
  rmSync(FOLDER, { recursive: true })
})

/** The link in the letter that has come for somebody; the message is quoted-printable. */
async function linkFor(email: string): Promise<string> {
  const letter = await vi.waitFor(
    () => mail.received.find(({ to }) => to.includes(email)) ?? Promise.reject(new Error('No letter yet')),
    { timeout: 20_000, interval: 100 },
  )
  expect(letter).toMatchObject({ from: 'desk@plenary.test', secure: true, user: 'plenary' })
  const text = letter.raw.replace(/=\r\n/g, '').replace(/=3D/g, '=')
  return /https:\/\/\S+/.exec(text)?.[0] ?? ''
}

it('brings an invitation to its receiver by the mail server, on the second try when the first one fails', async () => {
  const now = new Date()
  const { viewer } = await signedInAs('administrator', now)
  const email = `${randomUUID()}@plenary.test`
  mail.refusals.push(451)
  await inviteUser({ email, role: 'editor', editionIds: [], sections: ['interview'] }, viewer, now)
  const link = await linkFor(email)
  expect(link).toMatch(`${SITE}/invitation/`)
  expect(mail.refusals).toEqual([])
  const token = link.split('/').at(-1) ?? ''
  expect(await acceptInvitation({ token, name: 'New Colleague', password: PASSWORD }, now)).toMatchObject({ ok: true })
  expect(await db().user.findUnique({ where: { email } })).toMatchObject({ role: 'editor', sections: ['interview'] })
  // What went out does not stay here.
  expect(await readOutbox()).toEqual([])
}, 40_000)

it('brings a link for a new password to its owner, and none to nobody', async () => {
  const now = new Date()
  const { email } = await makeOwner(now)
  const nobody = `${randomUUID()}@plenary.test`
  await requestReset({ email: nobody }, null, now)
  await requestReset({ email }, null, now)
  const token = (await linkFor(email)).split('/').at(-1) ?? ''
  expect(await resetPassword({ token, password: PASSWORD }, now)).toEqual({ ok: true, value: null })
  expect(mail.received.filter(({ to }) => to.includes(nobody))).toEqual([])
}, 40_000)

it('writes names with any letters, and no header of their own making', async () => {
  const letter = {
    to: `${randomUUID()}@plenary.test`,
    subject: 'Für Zoë\r\nBcc: everybody@plenary.test',
    text: 'Grüße\n',
  }
  await sendMail(letter, new Date())
  const { to, raw } = mail.received.at(-1) ?? { to: [], raw: '' }
  expect(to).toEqual([letter.to])
  expect(raw).not.toMatch(/^Bcc:/im)
})

it('says so when the server does not take a letter', async () => {
  mail.refusals.push(550)
  const letter = { to: 'gone@plenary.test', subject: 'A letter', text: 'Words.\n' }
  await expect(sendMail(letter, new Date())).rejects.toThrow(/550|Not now/)
  expect(await readOutbox()).toEqual([])
})
