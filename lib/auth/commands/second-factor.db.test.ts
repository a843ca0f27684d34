import { randomUUID } from 'node:crypto'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeOwner, newBrowser, signIn } from '@/prisma/testing/sign-in'
import { auditOf } from '@/prisma/testing/viewers'
import { FACTOR_MS } from '../lifetime'
import { userViewer, type Viewer } from '../model'
import { codeAt } from '../one-time-code'
import { PROOF_NEEDED } from '../problems'
import { confirmAuthenticator, offerAuthenticator } from './authenticator'
import { removeAuthenticator, renewRecoveryCodes } from './remove-factor'
import { resumeSession } from './resume-session'
import { takeSecondFactor } from './take-second-factor'

const NOW = new Date('2026-11-20T10:00:00Z')
const after = (s: number) => new Date(NOW.getTime() + s * 1000)

beforeAll(() => {
  process.env.AUTH_SECRET ??= 'a secret of more than thirty-two characters'
})

/** An owner with an authenticator app, turned on at NOW. */
async function withAuthenticator() {
  const owner = await makeOwner(NOW)
  const { sessionId } = await signIn(owner.email, NOW)
  const viewer = await resumeSession(sessionId, null, NOW)
  if (!viewer) throw new Error('The session that was opened is none.')
  const offered = await offerAuthenticator(viewer, NOW)
  if (!offered.ok) throw new Error(JSON.stringify(offered.problem))
  const { secret } = offered.value
  const confirmed = await confirmAuthenticator({ code: codeAt(secret, NOW) }, viewer, NOW)
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.problem))
  return { ...owner, viewer, secret, recoveryCodes: confirmed.value.recoveryCodes }
}

let owner: Awaited<ReturnType<typeof withAuthenticator>>
let pending: string
beforeEach(async () => {
  owner = await withAuthenticator()
  pending = (await signIn(owner.email, after(60))).sessionId
})

const give = (code: string, now: Date, sessionId = pending) => takeSecondFactor({ sessionId, code }, newBrowser(), now)
const rightCode = (now: Date) => codeAt(owner.secret, now)

describe('the second factor', () => {
  it('is asked for after the password, and opens another session in the place of the first', async () => {
    expect(await resumeSession(pending, null, after(61))).toBeNull()
    const opened = await give(rightCode(after(61)), after(61))
    expect(opened).toMatchObject({ kind: 'opened', email: owner.email })
    if (opened.kind !== 'opened') return
    expect(opened.sessionId).not.toBe(pending)
    expect(await resumeSession(opened.sessionId, null, after(62))).toMatchObject({ userId: owner.id })
    expect(await resumeSession(pending, null, after(62))).toBeNull()
    expect(await give(rightCode(after(120)), after(120))).toEqual({ kind: 'refused' })
  })

  it('takes no wrong code, none of another account, and none twice', async () => {
    expect(await give('000000', after(61))).toEqual({ kind: 'refused' })
    const other = await withAuthenticator()
    expect(await give(codeAt(other.secret, after(61)), after(61))).toEqual({ kind: 'refused' })
    // The code that turned the app on counts no more.
    expect(await give(rightCode(NOW), after(20))).toEqual({ kind: 'refused' })
    expect(await give(rightCode(after(61)), after(61))).toMatchObject({ kind: 'opened' })
    const again = (await signIn(owner.email, after(62))).sessionId
    expect(await give(rightCode(after(61)), after(62), again)).toEqual({ kind: 'refused' })
    expect(await auditOf(owner.id)).toContain('session.refuse-factor')
  })

  it('takes one code once, for two at the same moment', async () => {
    const two = [pending, (await signIn(owner.email, after(61))).sessionId]
    const answers = await Promise.all(two.map((id) => give(rightCode(after(61)), after(61), id)))
    expect(answers.map(({ kind }) => kind).sort()).toEqual(['opened', 'refused'])
  })

  it('is not waited for longer than ten minutes, nor without a session', async () => {
    const late = after(60 + FACTOR_MS / 1000)
    expect(await give(rightCode(late), late)).toEqual({ kind: 'refused' })
    expect(await give(rightCode(NOW), NOW, randomUUID())).toEqual({ kind: 'refused' })
  })

  it('is not guessed: after five tries comes a wait, whichever session they come from', async () => {
    const kinds: string[] = []
    for (let n = 0; n < 8; n += 1) {
      const { sessionId } = await signIn(owner.email, after(61))
      kinds.push((await give(String(n).padStart(6, '0'), after(61), sessionId)).kind)
    }
    expect(kinds).toEqual([...Array.from({ length: 5 }, () => 'refused'), 'wait', 'wait', 'wait'])
    expect(await give(rightCode(after(61)), after(61))).toMatchObject({ kind: 'wait' })
  })
})

describe('recovery codes', () => {
  it('open once each, however they are typed, and stand in the table as hashes', async () => {
    const [code = ''] = owner.recoveryCodes
    expect(owner.recoveryCodes).toHaveLength(10)
    const rows = await db().recoveryCode.findMany({ where: { userId: owner.id } })
    expect(JSON.stringify(rows)).not.toContain(code)
    expect(await give(` ${code.toUpperCase().replaceAll('-', ' ')}`, after(61))).toMatchObject({ kind: 'opened' })
    const again = (await signIn(owner.email, after(62))).sessionId
    expect(await give(code, after(62), again)).toEqual({ kind: 'refused' })
  })

  it('are no use once there are new ones', async () => {
    const renewed = await renewRecoveryCodes(owner.viewer, NOW)
    expect(await give(owner.recoveryCodes[1] ?? '', after(61))).toEqual({ kind: 'refused' })
    if (renewed.ok)
      expect(await give(renewed.value.recoveryCodes[0] ?? '', after(61))).toMatchObject({ kind: 'opened' })
  })
})

describe('turning it on and off', () => {
  it('asks for a recent proof, and for a right code', async () => {
    const { viewer } = owner
    if (viewer.kind !== 'user') throw new Error('The owner is a user.')
    const stale: Viewer = userViewer({ ...viewer, confirmedAt: null })
    const refusal = { ok: false, problem: PROOF_NEEDED }
    expect(await offerAuthenticator(stale, NOW)).toEqual(refusal)
    expect(await confirmAuthenticator({ code: '1' }, stale, NOW)).toEqual(refusal)
    expect(await removeAuthenticator(stale, NOW)).toEqual(refusal)
    expect(await offerAuthenticator(viewer, NOW)).toMatchObject({ problem: { issues: [{ message: 'factor.on' }] } })
    expect(await confirmAuthenticator({ code: rightCode(after(90)) }, viewer, after(90))).toMatchObject({
      problem: { issues: [{ message: 'code.wrong' }] },
    })
  })

  it('keeps the secret from whoever reads the table', async () => {
    const row = await db().authenticator.findUniqueOrThrow({ where: { userId: owner.id } })
    expect(row.secret).not.toContain(owner.secret)
  })

  it('leaves nothing behind when it is turned off', async () => {
    expect(await removeAuthenticator(owner.viewer, NOW)).toMatchObject({ ok: true })
    expect(await db().recoveryCode.count({ where: { userId: owner.id } })).toBe(0)
    const { sessionId } = await signIn(owner.email, after(90))
    expect(await resumeSession(sessionId, null, after(91))).toMatchObject({ userId: owner.id })
    expect(await auditOf(owner.id)).toEqual(
      expect.arrayContaining(['factor.add-authenticator', 'factor.remove-authenticator']),
    )
  })
})
