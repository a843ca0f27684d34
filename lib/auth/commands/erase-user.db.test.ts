import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { db } from '@/lib/platform/db/client'
import { makeAssignment } from '@/prisma/factories/assignments'
import { makeDraft } from '@/prisma/testing/desk'
import { makeOwner, newBrowser, PASSWORD, signIn } from '@/prisma/testing/sign-in'
import { auditOf, signedInAs } from '@/prisma/testing/viewers'
import { isErased, systemViewer } from '../model'
import { BYLINES_STAND, LAST_ADMINISTRATOR, NOT_ONESELF, PROOF_NEEDED } from '../problems'
import { disableUser } from './disable-user'
import { eraseUser } from './erase-user'
import { exportUser } from './export-user'
import { inviteUser } from './invite-user'
import { openSession } from './open-session'

const NOW = new Date('2026-11-20T10:00:00Z')
const robot = systemViewer('test')
const refused = (problem: object) => ({ ok: false, problem })

beforeEach(() => db().user.updateMany({ where: { role: 'administrator' }, data: { role: 'editor' } }))

/** Somebody who was invited, has signed in with a factor, and has done this and that. */
async function colleague() {
  const administrator = await signedInAs('administrator', NOW)
  const { id, email } = await makeOwner(NOW, 'contributor')
  const name = `Name ${randomUUID()}`
  await db().user.update({ where: { id }, data: { name } })
  await db().auditEvent.create({
    data: {
      at: NOW,
      actorId: administrator.userId,
      verb: 'user.invite',
      subject: 'invitation',
      address: '198.51.100.9',
      details: { email, role: 'contributor' },
    },
  })
  const { sessionId } = await signIn(email, NOW)
  await db().recoveryCode.create({ data: { userId: id, codeHash: 'a secret of theirs' } })
  await db().userIdentity.create({
    data: { userId: id, issuer: 'https://idp.example', subject: email, createdAt: NOW },
  })
  await inviteUser(
    { email: `${randomUUID()}@plenary.test`, role: 'contributor', editionIds: [], sections: [] },
    administrator.viewer,
    NOW,
  )
  await makeAssignment(db(), { reporterId: id, assignedById: id })
  await db().auditEvent.create({
    data: { at: NOW, actorId: id, verb: 'article.save', subject: 'article', address: '198.51.100.7' },
  })
  return { id, email, name, sessionId, viewer: administrator.viewer, administrator }
}

/** Every place where a text stands, whatever the table. */
async function placesOf(text: string): Promise<string[]> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`
  const found: string[] = []
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<unknown[]>(
      `SELECT 1 FROM public."${name}" t WHERE position($1 in to_jsonb(t)::text) > 0`,
      text,
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}

describe('exportUser', () => {
  it('gives every row that names the person, none of the secrets, and puts that on record', async () => {
    const { id, email, viewer } = await colleague()
    const done = await exportUser({ userId: id }, viewer, NOW)
    if (!done.ok) throw new Error(done.problem.kind)
    expect(done.value.account).toMatchObject({ email, role: 'contributor' })
    expect(Object.keys(done.value.rows)).toEqual(
      expect.arrayContaining([
        'assignment.reporter_id',
        'assignment.assigned_by_id',
        'audit_event.actor_id',
        'known_device.user_id',
        'recovery_code.user_id',
        'user_identity.user_id',
        'user_session.user_id',
      ]),
    )
    expect(done.value.audit.length).toBeGreaterThan(0)
    const text = JSON.stringify(done.value)
    expect(text).toContain('198.51.100.7')
    for (const secret of ['a secret of theirs', '$argon2', 'token_hash', 'password_hash'])
      expect(text).not.toContain(secret)
    expect(await auditOf(id)).toContain('user.export')
  })
})

describe('eraseUser', () => {
  it('leaves no e-mail, name, way in or network address anywhere, and what was done under a pseudonym', async () => {
    const { id, email, name, sessionId, viewer } = await colleague()
    const acts = await db().auditEvent.count({ where: { actorId: id } })
    expect(await placesOf(email)).toEqual(['app_user', 'audit_event', 'user_identity'])
    expect(await eraseUser({ userId: id, keepBylines: false }, viewer, NOW)).toMatchObject({ ok: true })

    expect(await placesOf(email)).toEqual([])
    expect(await placesOf(name)).toEqual([])
    const user = await db().user.findUniqueOrThrow({ where: { id } })
    expect(user).toMatchObject({ name: `Erased account ${id.slice(-6)}`, passwordHash: null, disabledAt: NOW })
    expect(isErased(user)).toBe(true)
    expect(await db().userSession.findUnique({ where: { id: sessionId } })).toBeNull()
    expect(await db().recoveryCode.count({ where: { userId: id } })).toBe(0)
    expect(await db().auditEvent.count({ where: { actorId: id } })).toBe(acts)
    expect(await db().auditEvent.count({ where: { actorId: id, address: { not: null } } })).toBe(0)
    expect(await db().assignment.count({ where: { reporterId: id } })).toBe(1)
    expect(await auditOf(id)).toContain('user.erase')
    expect(await openSession({ ...newBrowser(), email, password: PASSWORD }, NOW)).toMatchObject({ kind: 'refused' })
  })

  it('lets a name stay over stories only where that was said', async () => {
    const { id, name, viewer } = await colleague()
    const signed = { bylines: [{ kind: 'person' as const, name, function: 'author' as const }] }
    const story = await makeDraft(robot, NOW, undefined, signed)
    await publishArticle({ articleId: story.id, revision: 1 }, robot, NOW)
    expect(await eraseUser({ userId: id, keepBylines: false }, viewer, NOW)).toEqual(refused(BYLINES_STAND))
    expect(await db().user.findUniqueOrThrow({ where: { id } })).toMatchObject({ name })
    expect(await eraseUser({ userId: id, keepBylines: true }, viewer, NOW)).toMatchObject({ ok: true })
    expect(await placesOf(name)).toEqual(['article_revision'])
  })

  it('asks for the right and a proof, spares the last administrator and oneself', async () => {
    const { id, viewer, administrator } = await colleague()
    const editor = await signedInAs('editor', NOW)
    const unproved = await signedInAs('administrator', NOW, { confirmedAt: null })
    for (const work of [
      (who: typeof viewer) => eraseUser({ userId: id, keepBylines: true }, who, NOW),
      (who: typeof viewer) => exportUser({ userId: id }, who, NOW),
    ]) {
      expect(await work(editor.viewer)).toEqual(refused({ kind: 'forbidden' }))
      expect(await work(unproved.viewer)).toEqual(refused(PROOF_NEEDED))
    }
    const self = { userId: administrator.userId, keepBylines: true }
    expect(await eraseUser(self, viewer, NOW)).toEqual(refused(NOT_ONESELF))
    await disableUser({ userId: unproved.userId }, viewer, NOW)
    expect(await eraseUser(self, robot, NOW)).toEqual(refused(LAST_ADMINISTRATOR))
    expect(await eraseUser({ userId: randomUUID(), keepBylines: true }, viewer, NOW)).toEqual(
      refused({ kind: 'not-found' }),
    )
  })

  it('is the only thing that changes the audit trail, and changes nothing else of it', async () => {
    const { id } = await colleague()
    const change = (set: string, erasing: string) =>
      db().$transaction([
        db().$executeRawUnsafe(`SELECT set_config('plenary.erasing', '${erasing}', true)`),
        db().$executeRawUnsafe(`UPDATE audit_event SET ${set} WHERE actor_id = '${id}'`),
      ])
    for (const set of [
      `verb = 'other'`,
      `at = now()`,
      `address = '203.0.113.1'`,
      `details = '{"a": 1}'`,
      `actor_id = NULL, actor_label = 'x'`,
    ])
      await expect(change(set, 'on')).rejects.toThrow(/only grows/)
    await expect(change('address = NULL', 'off')).rejects.toThrow(/only grows/)
    await expect(db().auditEvent.deleteMany({ where: { actorId: id } })).rejects.toThrow(/only grows/)
  })
})
