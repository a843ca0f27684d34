import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it } from 'vitest'
import { userViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'
import { makeEdition } from '@/prisma/factories/editions'
import { viewerWith } from '@/prisma/testing/desk'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { getHouse, getServicePage } from '../queries'
import { saveSite } from './save-site'

const NOW = new Date('2026-11-20T10:00:00Z')
const about = (text: string, base = 0) => ({ part: 'about' as const, base, content: { title: 'About us', text } })

let editor: Viewer
beforeEach(async () => {
  await resetDatabase()
  editor = await viewerWith('editor')
})
const epoch = async () => (await db().contentEpoch.findFirstOrThrow()).epoch
const audited = () => db().auditEvent.count({ where: { verb: 'site.save' } })

it('puts a text before readers, with one audit line and one epoch', async () => {
  const before = await epoch()
  expect(await saveSite(about('We report.'), editor, NOW)).toEqual({ ok: true, value: { number: 1 } })
  expect(await getServicePage('about')).toEqual({ title: 'About us', text: 'We report.' })
  expect((await getHouse()).pages).toEqual([{ name: 'about', title: 'About us' }])
  expect(await audited()).toBe(1)
  expect(await epoch()).toBe(before + 1n)
})

it('keeps every text, shows the newest, and none while it is empty', async () => {
  await saveSite(about('One.'), editor, NOW)
  await saveSite(about('  ', 1), editor, NOW)
  expect(await getServicePage('about')).toBeNull()
  expect((await getHouse()).pages).toEqual([])
  expect(await db().siteRevision.count()).toBe(2)
})

it('makes no new text of the same one', async () => {
  await saveSite(about('One.'), editor, NOW)
  expect(await saveSite(about('One.', 1), editor, NOW)).toEqual({ ok: true, value: { number: 1 } })
  expect(await audited()).toBe(1)
})

it('lets one of two editors at the same moment through, and tells the other which text is there', async () => {
  const outcomes = await Promise.all([saveSite(about('One.'), editor, NOW), saveSite(about('Two.'), editor, NOW)])
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
  expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'conflict', current: 1 } })
  expect(await db().siteRevision.count()).toBe(1)
})

it('keeps the networks in their order', async () => {
  const links = [
    { name: 'Zwitter', url: 'https://zwitter.test/us' },
    { name: 'Alpha', url: 'https://alpha.test/us' },
  ]
  await saveSite({ part: 'follow', base: 0, content: { links } }, editor, NOW)
  expect((await getHouse()).follow).toEqual(links)
})

it.each([
  ['site.noTitle', { ...about(''), content: { title: ' ', text: '' } }],
  ['site.longText', about('x'.repeat(50_001))],
  ['site.address', { part: 'follow', base: 0, content: { links: [{ name: 'A', url: 'javascript:alert(1)' }] } }],
  ['site.noName', { part: 'follow', base: 0, content: { links: [{ name: '', url: 'https://alpha.test/' }] } }],
] as const)('refuses %s', async (message, input) => {
  expect(await saveSite(input as Parameters<typeof saveSite>[0], editor, NOW)).toMatchObject({
    problem: { kind: 'invalid', issues: [{ message }] },
  })
})

it('is for editors of every edition', async () => {
  expect(await saveSite(about('One.'), await viewerWith('contributor'), NOW)).toMatchObject({
    problem: { kind: 'forbidden' },
  })
  const user = await makeUser(db(), { role: 'editor' })
  const { id } = await makeEdition(db())
  const ofOne = userViewer({ userId: user.id, sessionId: randomUUID(), name: 'One', role: 'editor', editionIds: [id] })
  expect(await saveSite(about('One.'), ofOne, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
  expect(await db().siteRevision.count()).toBe(0)
})
