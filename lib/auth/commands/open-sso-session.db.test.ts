import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeOwner, newBrowser } from '@/prisma/testing/sign-in'
import { auditOf } from '@/prisma/testing/viewers'
import { openSsoSession } from './open-sso-session'

const NOW = new Date('2026-11-20T10:00:00Z')
const ISSUER = 'https://id.example'
const REFUSED = { kind: 'refused' }

const come = (profile: unknown, issuer = ISSUER) => openSsoSession(profile, issuer, newBrowser(), NOW)

it('knows somebody by a verified e-mail first, and by the provider’s id from then on', async () => {
  const { id, email } = await makeOwner(NOW)
  const sub = randomUUID()
  expect(await come({ sub, email: email.toUpperCase(), email_verified: true })).toMatchObject({ kind: 'opened' })
  await db().user.update({ where: { id }, data: { email: `${randomUUID()}@plenary.test` } })
  expect(await come({ sub })).toMatchObject({ kind: 'opened' })
  expect(await auditOf(id)).toEqual(expect.arrayContaining(['session.open']))
})

it('opens nothing for an e-mail that nobody verified, for nobody’s, for another provider’s id, for a disabled account', async () => {
  const { id, email } = await makeOwner(NOW)
  const sub = randomUUID()
  expect(await come({ sub, email })).toEqual(REFUSED)
  expect(await come({ sub, email, email_verified: false })).toEqual(REFUSED)
  expect(await come({ sub, email: `${randomUUID()}@plenary.test`, email_verified: true })).toEqual(REFUSED)
  expect(await come({ email, email_verified: true })).toEqual(REFUSED)
  expect(await come(null)).toEqual(REFUSED)
  await come({ sub, email, email_verified: true })
  expect(await come({ sub }, 'https://other.example')).toEqual(REFUSED)
  await db().user.update({ where: { id }, data: { disabledAt: NOW } })
  expect(await come({ sub, email, email_verified: true })).toEqual(REFUSED)
})
