import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { systemViewer } from '../model'
import { createUser } from './create-user'
import { IDLE_MS, SESSION_MS } from '../lifetime'
import { openSession } from './open-session'
import { resumeSession } from './resume-session'
import { revokeSession } from './revoke-session'

const NOW = new Date('2026-11-20T10:00:00Z')
const after = (ms: number) => new Date(NOW.getTime() + ms)
const PASSWORD = 'correct horse battery staple'
const HERE = { userAgent: null, address: null, device: randomUUID(), replaces: null }
const REFUSED = { kind: 'refused' }

async function account() {
  const email = `${randomUUID()}@plenary.test`
  const name = 'Test Editor'
  const { id } = await createUser({ email, name, role: 'editor', password: PASSWORD }, systemViewer('test'), NOW)
  return { id, email }
}

async function signedIn() {
  const { id, email } = await account()
  const opened = await openSession({ ...HERE, email, password: PASSWORD }, NOW)
  if (opened.kind !== 'opened') throw new Error('The right password opened nothing.')
  return { id, email, sessionId: opened.sessionId }
}

describe('openSession', () => {
  it('takes the right password, whatever the case of the e-mail', async () => {
    const { email } = await account()
    expect(await openSession({ ...HERE, email: ` ${email.toUpperCase()} `, password: PASSWORD }, NOW)).toMatchObject({
      kind: 'opened',
    })
  })

  it('refuses a wrong password, an unknown e-mail and a disabled account alike', async () => {
    const { id, email } = await account()
    expect(await openSession({ ...HERE, email, password: 'wrong' }, NOW)).toEqual(REFUSED)
    expect(await openSession({ ...HERE, email: 'nobody@plenary.test', password: PASSWORD }, NOW)).toEqual(REFUSED)
    await db().user.update({ where: { id }, data: { disabledAt: NOW } })
    expect(await openSession({ ...HERE, email, password: PASSWORD }, NOW)).toEqual(REFUSED)
  })

  it('never keeps the password itself', async () => {
    const { id } = await account()
    const user = await db().user.findUniqueOrThrow({ where: { id } })
    expect(user.passwordHash).toMatch(/^\$argon2id\$/)
    expect(user.passwordHash).not.toContain(PASSWORD)
  })
})

describe('resumeSession', () => {
  it('tells who it is, with the role of this moment', async () => {
    const { id, sessionId } = await signedIn()
    expect(await resumeSession(sessionId, null, after(1))).toMatchObject({ userId: id, role: 'editor' })
    await db().user.update({ where: { id }, data: { role: 'contributor' } })
    expect(await resumeSession(sessionId, null, after(2))).toMatchObject({ role: 'contributor' })
  })

  it('ends with time, by revocation, and with the account', async () => {
    const first = await signedIn()
    expect(await resumeSession(first.sessionId, null, after(SESSION_MS))).toBeNull()
    await revokeSession(first.sessionId, after(1))
    expect(await resumeSession(first.sessionId, null, after(2))).toBeNull()

    const second = await signedIn()
    await db().user.update({ where: { id: second.id }, data: { disabledAt: NOW } })
    expect(await resumeSession(second.sessionId, null, after(1))).toBeNull()
    expect(await resumeSession(randomUUID(), null, NOW)).toBeNull()
  })

  it('ends with two hours of rest, whatever its age', async () => {
    const { sessionId } = await signedIn()
    expect(await resumeSession(sessionId, null, after(IDLE_MS - 1))).toBeTruthy()
    expect(await resumeSession(sessionId, null, after(2 * IDLE_MS - 2))).toBeTruthy()
    expect(await resumeSession(sessionId, null, after(3 * IDLE_MS - 2))).toBeNull()
  })

  it('tells the editions that the role is for, and none when it is for all', async () => {
    const { id, sessionId } = await signedIn()
    expect(await resumeSession(sessionId, null, after(1))).toMatchObject({ editionIds: null })
    const { id: editionId } = await makeEdition(db())
    await db().userEdition.create({ data: { userId: id, editionId } })
    expect(await resumeSession(sessionId, '198.51.100.7', after(2))).toMatchObject({
      editionIds: [editionId],
      address: '198.51.100.7',
    })
  })

  it('notes when the session was last seen, at most once a minute', async () => {
    const { sessionId } = await signedIn()
    const lastSeen = async () => (await db().userSession.findUniqueOrThrow({ where: { id: sessionId } })).lastSeenAt
    await resumeSession(sessionId, null, after(30_000))
    expect(await lastSeen()).toEqual(NOW)
    await resumeSession(sessionId, null, after(61_000))
    expect(await lastSeen()).toEqual(after(61_000))
  })
})
