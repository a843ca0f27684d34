import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { makeOwner, newBrowser, PASSWORD, signIn } from '@/prisma/testing/sign-in'
import { auditOf, signedInAs } from '@/prisma/testing/viewers'
import { PROOF_NEEDED } from '../problems'
import { acceptInvitation } from './accept-invitation'
import { disableUser } from './disable-user'
import { inviteUser, withdrawInvitation } from './invite-user'
import { LINK_MS, writeLink } from './mail-link'
import { openSession } from './open-session'
import { requestReset, resetPassword } from './reset-password'
import { resumeSession } from './resume-session'
import { LINK_OVER } from './take-link'

const NOW = new Date('2026-11-20T10:00:00Z')
const after = (ms: number) => new Date(NOW.getTime() + ms)
const OVER = { ok: false, problem: LINK_OVER }
const NEW_PASSWORD = 'seven kettles climb the harbour'

let admin: Awaited<ReturnType<typeof signedInAs>>
beforeAll(async () => {
  admin = await signedInAs('administrator', NOW)
})

/** Reads the token off the letter, as its receiver does. */
async function tokenOf(linkId: string, now = NOW): Promise<string> {
  const letter = await writeLink(linkId, now)
  if (!letter) throw new Error('There was no letter to write.')
  return letter.token
}

async function invited(given: Partial<Pick<Parameters<typeof inviteUser>[0], 'editionIds' | 'sections'>> = {}) {
  const email = `${randomUUID()}@plenary.test`
  const made = await inviteUser({ email, role: 'editor', editionIds: [], ...given }, admin.viewer, NOW)
  if (!made.ok) throw new Error(JSON.stringify(made.problem))
  return { email, linkId: made.value.linkId, token: await tokenOf(made.value.linkId) }
}

const accept = (token: string, now = NOW, password = NEW_PASSWORD) =>
  acceptInvitation({ token, name: 'New Colleague', password }, now)

describe('inviteUser', () => {
  const INPUT = { email: 'somebody@plenary.test', role: 'editor', editionIds: [] } as const

  it('asks for the right, a recent proof, an address and a role', async () => {
    const editor = await signedInAs('editor', NOW)
    const stale = await signedInAs('administrator', NOW, { confirmedAt: null })
    expect(await inviteUser({ ...INPUT, editionIds: [] }, editor.viewer, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
    expect(await inviteUser({ ...INPUT, editionIds: [] }, stale.viewer, NOW)).toEqual({
      ok: false,
      problem: PROOF_NEEDED,
    })
    const wrong = { ...INPUT, email: 'no address', editionIds: [randomUUID()] }
    expect(await inviteUser(wrong, admin.viewer, NOW)).toMatchObject({ problem: { kind: 'invalid' } })
    const everywhere = { ...INPUT, role: 'administrator' as const, editionIds: [] }
    expect(await inviteUser({ ...everywhere, sections: ['opinion'] }, admin.viewer, NOW)).toMatchObject({
      problem: { issues: [{ message: 'scope.administrator' }] },
    })
    expect(await inviteUser({ ...wrong, email: INPUT.email }, admin.viewer, NOW)).toMatchObject({
      problem: { issues: [{ message: 'edition.unknown' }] },
    })
    const { email } = await makeOwner(NOW)
    expect(await inviteUser({ ...INPUT, email, editionIds: [] }, admin.viewer, NOW)).toMatchObject({
      problem: { issues: [{ message: 'email.taken' }] },
    })
  })

  it('stores no token, only its hash, and books the letter', async () => {
    const { linkId, token } = await invited()
    const link = await db().accountLink.findUniqueOrThrow({ where: { id: linkId } })
    expect(JSON.stringify(link)).not.toContain(token)
    const jobs = await db().$queryRaw<{ key: string }[]>`
      SELECT key FROM graphile_worker.jobs WHERE key = ${`auth.mail-link ${linkId}`}`
    expect(jobs).toHaveLength(1)
    expect(await auditOf(linkId)).toEqual(['user.invite'])
  })
})

describe('acceptInvitation', () => {
  it('makes the account with its role, its editions and its sections, once', async () => {
    const { id: editionId } = await makeEdition(db())
    const { email, token } = await invited({ editionIds: [editionId], sections: ['opinion', 'interview', 'opinion'] })
    expect(await accept(token)).toEqual({ ok: true, value: { email } })
    const user = await db().user.findUniqueOrThrow({ where: { email }, include: { editions: true } })
    expect(user).toMatchObject({ role: 'editor', name: 'New Colleague', editions: [{ editionId }] })
    expect(user.sections).toEqual(['opinion', 'interview'])
    expect(await openSession({ ...newBrowser(), email, password: NEW_PASSWORD }, NOW)).toMatchObject({ kind: 'opened' })
    expect(await accept(token)).toEqual(OVER)
  })

  it('makes one account for two at the same moment', async () => {
    const { email, token } = await invited()
    const results = await Promise.all([accept(token), accept(token), accept(token)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().user.count({ where: { email } })).toBe(1)
  })

  it('refuses what has expired, was withdrawn, was followed by another, or never was', async () => {
    const first = await invited()
    expect(await accept(first.token, after(LINK_MS.invitation))).toEqual(OVER)
    expect(await accept(first.token, after(LINK_MS.invitation - 1), 'password')).toMatchObject({
      problem: { issues: [{ path: 'password', message: 'password.weak' }] },
    })
    expect(await withdrawInvitation({ linkId: first.linkId }, admin.viewer, NOW)).toEqual({ ok: true, value: null })
    expect(await withdrawInvitation({ linkId: first.linkId }, admin.viewer, NOW)).toMatchObject({
      problem: { kind: 'not-found' },
    })
    expect(await accept(first.token)).toEqual(OVER)
    expect(await writeLink(first.linkId, NOW)).toBeNull()

    const second = await invited()
    await inviteUser({ email: second.email, role: 'contributor', editionIds: [] }, admin.viewer, NOW)
    expect(await accept(second.token)).toEqual(OVER)
    expect(await accept(randomUUID())).toEqual(OVER)
  })

  it('takes no link for a new password', async () => {
    const { email } = await makeOwner(NOW)
    expect(await accept(await resetTokenFor(email))).toEqual(OVER)
  })
})

async function resetTokenFor(email: string): Promise<string> {
  await requestReset({ email }, randomUUID(), NOW)
  const { id } = await db().accountLink.findFirstOrThrow({
    where: { email, purpose: 'password_reset' },
    orderBy: { id: 'desc' },
  })
  return tokenOf(id)
}

describe('resetPassword', () => {
  let owner: Awaited<ReturnType<typeof makeOwner>>
  beforeEach(async () => {
    owner = await makeOwner(NOW)
  })

  it('sets the password once, and ends every session', async () => {
    const { sessionId } = await signIn(owner.email, NOW)
    const token = await resetTokenFor(owner.email)
    expect(await resetPassword({ token, password: 'plenary1' }, NOW)).toMatchObject({
      problem: { issues: [{ message: 'password.weak' }] },
    })
    expect(await resetPassword({ token, password: NEW_PASSWORD }, NOW)).toEqual({ ok: true, value: null })
    expect(await resumeSession(sessionId, null, after(1))).toBeNull()
    const open = (password: string) => openSession({ ...newBrowser(), email: owner.email, password }, NOW)
    expect(await open(PASSWORD)).toEqual({ kind: 'refused' })
    expect(await open(NEW_PASSWORD)).toMatchObject({ kind: 'opened' })
    expect(await resetPassword({ token, password: NEW_PASSWORD }, NOW)).toEqual(OVER)
    expect(await auditOf(owner.id)).toContain('user.reset-password')
  })

  it('lets an owner in whose account is being attacked', async () => {
    for (let n = 0; n < 6; n += 1) await openSession({ ...newBrowser(), email: owner.email, password: 'wrong' }, NOW)
    expect(await openSession({ ...newBrowser(), email: owner.email, password: PASSWORD }, NOW)).toMatchObject({
      kind: 'wait',
    })
    await resetPassword({ token: await resetTokenFor(owner.email), password: NEW_PASSWORD }, NOW)
    expect(await openSession({ ...newBrowser(), email: owner.email, password: NEW_PASSWORD }, NOW)).toMatchObject({
      kind: 'opened',
    })
  })

  it('refuses what has expired, another link of the same account, and a disabled account', async () => {
    const [old, used] = [await resetTokenFor(owner.email), await resetTokenFor(owner.email)]
    expect(await resetPassword({ token: old, password: NEW_PASSWORD }, after(LINK_MS.password_reset))).toEqual(OVER)
    expect(await resetPassword({ token: used, password: NEW_PASSWORD }, NOW)).toMatchObject({ ok: true })
    expect(await resetPassword({ token: old, password: NEW_PASSWORD }, NOW)).toEqual(OVER)

    const token = await resetTokenFor((owner = await makeOwner(NOW)).email)
    await disableUser({ userId: owner.id }, admin.viewer, NOW)
    expect(await resetPassword({ token, password: NEW_PASSWORD }, NOW)).toEqual(OVER)
    const { token: invitation } = await invited()
    expect(await resetPassword({ token: invitation, password: NEW_PASSWORD }, NOW)).toEqual(OVER)
  })

  it('writes no letter to nobody, nor more than three in a row', async () => {
    const email = `${randomUUID()}@plenary.test`
    await requestReset({ email }, null, NOW)
    const { id } = await db().accountLink.findFirstOrThrow({ where: { email } })
    expect(await writeLink(id, NOW)).toBeNull()
    for (let n = 0; n < 5; n += 1)
      expect(await requestReset({ email }, randomUUID(), NOW)).toEqual({ ok: true, value: null })
    expect(await db().accountLink.count({ where: { email } })).toBe(3)
    expect(await requestReset({ email: 'nonsense' }, null, NOW)).toMatchObject({ problem: { kind: 'invalid' } })
  })
})
