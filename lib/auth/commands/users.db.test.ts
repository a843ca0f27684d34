import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { auditOf, signedInAs } from '@/prisma/testing/viewers'
import { systemViewer } from '../model'
import { LAST_ADMINISTRATOR, PROOF_NEEDED } from '../problems'
import { changeRole } from './change-role'
import { disableUser, enableUser } from './disable-user'
import { endSessions } from './end-sessions'
import { inviteUser } from './invite-user'
import { resetFactors } from './reset-factors'
import { resumeSession } from './resume-session'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T10:01:00Z')

const refused = (problem: object) => ({ ok: false, problem })
const toRole = (userId: string, role: 'contributor' | 'editor' | 'administrator', editionIds: string[] = []) => ({
  userId,
  role,
  editionIds,
})

// Each test has the administrators that it makes, and no others.
beforeEach(() => db().user.updateMany({ where: { role: 'administrator' }, data: { role: 'editor' } }))

describe('every verb on an account', () => {
  const VERBS = {
    changeRole: (userId: string, ...rest: [Parameters<typeof endSessions>[1], Date]) =>
      changeRole(toRole(userId, 'editor'), ...rest),
    disableUser: (userId: string, ...rest: [Parameters<typeof endSessions>[1], Date]) =>
      disableUser({ userId }, ...rest),
    enableUser: (userId: string, ...rest: [Parameters<typeof endSessions>[1], Date]) => enableUser({ userId }, ...rest),
    endSessions: (userId: string, ...rest: [Parameters<typeof endSessions>[1], Date]) =>
      endSessions({ userId }, ...rest),
    resetFactors: (userId: string, ...rest: [Parameters<typeof endSessions>[1], Date]) =>
      resetFactors({ userId }, ...rest),
  }

  it.each(Object.entries(VERBS))('%s asks for the right, an account and a recent proof', async (_name, verb) => {
    const { viewer } = await signedInAs('administrator', NOW)
    const { userId, viewer: editor } = await signedInAs('editor', NOW)
    expect(await verb(userId, editor, NOW)).toEqual(refused({ kind: 'forbidden' }))
    expect(await verb(randomUUID(), viewer, NOW)).toEqual(refused({ kind: 'not-found' }))
    expect(await verb('nobody', viewer, NOW)).toMatchObject(refused({ kind: 'invalid' }))
    const stale = await signedInAs('administrator', NOW, { confirmedAt: new Date(NOW.getTime() - 15 * 60_000) })
    expect(await verb(userId, stale.viewer, NOW)).toEqual(refused(PROOF_NEEDED))
  })
})

describe('changeRole', () => {
  it('holds at the next request, with its editions', async () => {
    const { viewer } = await signedInAs('administrator', NOW)
    const { id: editionId } = await makeEdition(db())
    const { userId, sessionId } = await signedInAs('editor', NOW)
    expect(await changeRole(toRole(userId, 'contributor', [editionId, editionId]), viewer, NOW)).toMatchObject({
      ok: true,
    })
    expect(await resumeSession(sessionId, null, LATER)).toMatchObject({ role: 'contributor', editionIds: [editionId] })
    expect(await auditOf(userId)).toEqual(['user.change-role'])

    await changeRole(toRole(userId, 'administrator'), viewer, NOW)
    expect(await resumeSession(sessionId, null, LATER)).toMatchObject({ role: 'administrator', editionIds: null })
  })

  it('refuses editions that are not there, and any for an administrator', async () => {
    const { viewer } = await signedInAs('administrator', NOW)
    const { userId } = await signedInAs('editor', NOW)
    const { id } = await makeEdition(db())
    expect(await changeRole(toRole(userId, 'editor', [randomUUID()]), viewer, NOW)).toMatchObject(
      refused({ issues: [{ message: 'edition.unknown' }] }),
    )
    expect(await changeRole(toRole(userId, 'administrator', [id]), viewer, NOW)).toMatchObject(
      refused({ issues: [{ message: 'scope.administrator' }] }),
    )
    expect(await auditOf(userId)).toEqual([])
  })
})

it('gives a role for some sections, and for all again', async () => {
  const { viewer } = await signedInAs('administrator', NOW)
  const { userId, sessionId } = await signedInAs('contributor', NOW)
  await changeRole({ ...toRole(userId, 'editor'), sections: ['opinion', 'opinion'] }, viewer, NOW)
  expect(await resumeSession(sessionId, null, LATER)).toMatchObject({ role: 'editor', sections: ['opinion'] })
  await changeRole(toRole(userId, 'editor'), viewer, NOW)
  expect(await resumeSession(sessionId, null, LATER)).toMatchObject({ sections: null })
})

it.each(['changeRole', 'disableUser'] as const)(
  '%s takes back what a former administrator has offered',
  async (verb) => {
    const { viewer } = await signedInAs('administrator', NOW)
    const former = await signedInAs('administrator', NOW)
    const email = `${randomUUID()}@plenary.test`
    const invited = await inviteUser({ email, role: 'administrator', editionIds: [] }, former.viewer, NOW)
    const { userId } = former
    await (verb === 'changeRole'
      ? changeRole(toRole(userId, 'editor'), viewer, NOW)
      : disableUser({ userId }, viewer, NOW))
    const id = invited.ok ? invited.value.linkId : ''
    expect(await db().accountLink.findUnique({ where: { id } })).toMatchObject({ withdrawnAt: NOW })
  },
)

it('takes lost second factors away, with their codes, and signs out everywhere', async () => {
  const { viewer } = await signedInAs('administrator', NOW)
  const { userId, sessionId } = await signedInAs('editor', NOW)
  await db().authenticator.create({ data: { userId, secret: 'sealed', confirmedAt: NOW } })
  await db().recoveryCode.create({ data: { userId, codeHash: 'hash' } })
  expect(await resetFactors({ userId }, viewer, NOW)).toEqual({ ok: true, value: null })
  expect(await db().authenticator.count({ where: { userId } })).toBe(0)
  expect(await db().recoveryCode.count({ where: { userId } })).toBe(0)
  expect(await resumeSession(sessionId, null, LATER)).toBeNull()
  expect(await auditOf(userId)).toEqual(['user.reset-factors'])
})

describe('the last administrator', () => {
  it('keeps the role and the account', async () => {
    const { viewer, userId } = await signedInAs('administrator', NOW)
    expect(await changeRole(toRole(userId, 'editor'), viewer, NOW)).toEqual(refused(LAST_ADMINISTRATOR))
    expect(await disableUser({ userId }, viewer, NOW)).toEqual(refused(LAST_ADMINISTRATOR))
    // One who cannot sign in is none.
    await signedInAs('administrator', NOW).then((other) => disableUser({ userId: other.userId }, viewer, NOW))
    expect(await changeRole(toRole(userId, 'editor'), viewer, NOW)).toEqual(refused(LAST_ADMINISTRATOR))
  })

  it.each(['changeRole', 'disableUser'] as const)('is left by two who %s each other at once', async (verb) => {
    const [one, two] = [await signedInAs('administrator', NOW), await signedInAs('administrator', NOW)]
    const act = (userId: string, by: typeof one) =>
      verb === 'changeRole'
        ? changeRole(toRole(userId, 'editor'), by.viewer, NOW)
        : disableUser({ userId }, by.viewer, NOW)
    const results = await Promise.all([act(one.userId, two), act(two.userId, one)])
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().user.count({ where: { role: 'administrator', disabledAt: null } })).toBe(1)
  })
})

describe('disableUser and enableUser', () => {
  it('end every session at the next request and withdraw open links; enabling brings no session back', async () => {
    const { viewer } = await signedInAs('administrator', NOW)
    const { userId, sessionId, email } = await signedInAs('editor', NOW)
    const link = await db().accountLink.create({
      data: { purpose: 'password_reset', email, createdAt: NOW, expiresAt: LATER },
    })
    expect(await disableUser({ userId }, viewer, NOW)).toMatchObject({ ok: true })
    expect(await disableUser({ userId }, viewer, LATER)).toMatchObject({ ok: true })
    expect(await resumeSession(sessionId, null, LATER)).toBeNull()
    expect(await db().accountLink.findUnique({ where: { id: link.id } })).toMatchObject({ withdrawnAt: NOW })

    expect(await enableUser({ userId }, viewer, LATER)).toMatchObject({ ok: true })
    expect(await enableUser({ userId }, viewer, LATER)).toMatchObject({ ok: true })
    expect(await resumeSession(sessionId, null, LATER)).toBeNull()
    expect(await auditOf(userId)).toEqual(['user.disable', 'user.enable'])
  })
})

describe('endSessions', () => {
  it('signs somebody out everywhere, once', async () => {
    const { userId, sessionId } = await signedInAs('editor', NOW)
    expect(await endSessions({ userId }, systemViewer('test'), NOW)).toEqual({ ok: true, value: { ended: 1 } })
    expect(await endSessions({ userId }, systemViewer('test'), NOW)).toEqual({ ok: true, value: { ended: 0 } })
    expect(await resumeSession(sessionId, null, LATER)).toBeNull()
  })
})
