import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeOwner, newBrowser, PASSWORD, signIn } from '@/prisma/testing/sign-in'
import { auditOf } from '@/prisma/testing/viewers'
import { systemViewer, userViewer } from '../model'
import { PROOF_NEEDED } from '../problems'
import { confirmIdentity } from './confirm-identity'
import { openSession } from './open-session'
import { changePassword, endOwnSessions, renameSelf } from './own-account'
import { resumeSession } from './resume-session'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T10:20:00Z')
const NEW_PASSWORD = 'seven kettles climb the harbour'
const PORTAL = systemViewer('test')
const FORBIDDEN = { ok: false, problem: { kind: 'forbidden' } }

/** An owner with two sessions: the one that asks, and one elsewhere. */
async function signedInTwice() {
  const owner = await makeOwner(NOW)
  const [here, elsewhere] = [await signIn(owner.email, NOW), await signIn(owner.email, NOW)]
  const viewer = await resumeSession(here.sessionId, '198.51.100.7', NOW)
  if (viewer?.kind !== 'user') throw new Error('The session that was opened is none.')
  const isOpen = async (id: string) => (await resumeSession(id, null, NOW)) !== null
  return { ...owner, viewer, here: here.sessionId, elsewhere: elsewhere.sessionId, isOpen }
}

describe('renameSelf', () => {
  it('takes a name that is one, and is no verb of the portal', async () => {
    const { id, viewer } = await signedInTwice()
    expect(await renameSelf({ name: ' Тиемоко Мейлиет ' }, viewer, NOW)).toMatchObject({ ok: true })
    expect(await db().user.findUnique({ where: { id } })).toMatchObject({ name: 'Тиемоко Мейлиет' })
    expect(await renameSelf({ name: '  ' }, viewer, NOW)).toMatchObject({
      problem: { issues: [{ message: 'name.missing' }] },
    })
    expect(await renameSelf({ name: 'x' }, PORTAL, NOW)).toEqual(FORBIDDEN)
    expect(await auditOf(id)).toContain('user.rename')
  })
})

describe('changePassword', () => {
  it('sets a strong one after a recent proof, and signs out everywhere else', async () => {
    const { id, email, viewer, here, elsewhere, isOpen } = await signedInTwice()
    const stale = userViewer({ ...viewer, confirmedAt: null })
    expect(await changePassword({ password: NEW_PASSWORD }, stale, NOW)).toEqual({ ok: false, problem: PROOF_NEEDED })
    expect(await changePassword({ password: NEW_PASSWORD }, PORTAL, NOW)).toEqual(FORBIDDEN)
    expect(await changePassword({ password: '' }, viewer, NOW)).toMatchObject({ problem: { kind: 'invalid' } })
    expect(await changePassword({ password: email }, viewer, NOW)).toMatchObject({
      problem: { issues: [{ message: 'password.weak' }] },
    })
    expect(await changePassword({ password: NEW_PASSWORD }, viewer, NOW)).toMatchObject({ ok: true })
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false])
    const open = (password: string) => openSession({ ...newBrowser(), email, password }, NOW)
    expect([(await open(PASSWORD)).kind, (await open(NEW_PASSWORD)).kind]).toEqual(['refused', 'opened'])
    expect(await auditOf(id)).toContain('user.change-password')
    const line = await db().auditEvent.findFirst({ where: { subjectId: id, verb: 'user.change-password' } })
    expect(line).toMatchObject({ actorId: id, address: '198.51.100.7' })
    expect(JSON.stringify(line)).not.toContain(NEW_PASSWORD)
  })
})

describe('endOwnSessions', () => {
  it('ends the others, or one of them, and nobody else’s', async () => {
    const { viewer, here, elsewhere, isOpen } = await signedInTwice()
    const other = await signedInTwice()
    expect(await endOwnSessions({ sessionId: other.here }, viewer, NOW)).toEqual({ ok: true, value: { ended: 0 } })
    expect(await other.isOpen(other.here)).toBe(true)
    expect(await endOwnSessions({ sessionId: elsewhere }, viewer, NOW)).toEqual({ ok: true, value: { ended: 1 } })
    expect(await endOwnSessions({}, viewer, NOW)).toEqual({ ok: true, value: { ended: 0 } })
    expect([await isOpen(here), await isOpen(elsewhere)]).toEqual([true, false])
    expect(await endOwnSessions({ sessionId: 'none' }, viewer, NOW)).toMatchObject({ problem: { kind: 'invalid' } })
    expect(await endOwnSessions({}, PORTAL, NOW)).toEqual(FORBIDDEN)
  })
})

describe('confirmIdentity', () => {
  it('makes the proof new with the right password, and slows down who guesses it', async () => {
    const { viewer, here } = await signedInTwice()
    const stale = userViewer({ ...viewer, confirmedAt: null })
    expect(await confirmIdentity(PASSWORD, PORTAL, NOW)).toEqual(FORBIDDEN)
    expect(await confirmIdentity(PASSWORD, stale, LATER)).toMatchObject({ ok: true, value: { confirmedAt: LATER } })
    expect(await resumeSession(here, null, LATER)).toMatchObject({ confirmedAt: LATER })
    const messages: unknown[] = []
    for (let n = 0; n < 7; n += 1) messages.push(await confirmIdentity(`wrong ${n}`, stale, LATER))
    expect(messages.slice(0, 5)).toEqual(
      Array.from({ length: 5 }, () => ({
        ok: false,
        problem: { kind: 'invalid', issues: [{ path: 'proof', message: 'proof.wrong' }] },
      })),
    )
    expect(await confirmIdentity(PASSWORD, stale, LATER)).toMatchObject({
      problem: { issues: [{ message: 'proof.wait' }] },
    })
  })
})

describe('a session that is opened', () => {
  it('ends the one that the browser had, whoever’s it was', async () => {
    const planted = await signedInTwice()
    const owner = await makeOwner(NOW)
    const { sessionId } = await signIn(owner.email, NOW, newBrowser({ replaces: planted.here }))
    expect(sessionId).not.toBe(planted.here)
    expect(await planted.isOpen(planted.here)).toBe(false)
    expect(await resumeSession(sessionId, null, NOW)).toMatchObject({ userId: owner.id })
    expect(await signIn(owner.email, NOW, newBrowser({ replaces: randomUUID() }))).toBeTruthy()
  })
})
