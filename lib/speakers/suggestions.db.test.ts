import { beforeAll, expect, it, vi } from 'vitest'
import { lookupOrganisations } from '@/lib/organisations/desk-queries'
import { db } from '@/lib/platform/db/client'
import { lookupSessions } from '@/lib/sessions/desk-queries'
import { makeEdition } from '@/prisma/factories/editions'
import { makeOrganisation } from '@/prisma/factories/organisations'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { viewerWith } from '@/prisma/testing/desk'
import { suggestSpeakers } from './desk-queries'

vi.mock('@/lib/auth/session', () => ({ requireViewer: () => viewerWith('contributor') }))

let [then, now] = [{ id: '' }, { id: '' }]
beforeAll(async () => {
  then = await makeEdition(db(), { year: 2019 })
  now = await makeEdition(db(), { year: 2024 })
})

it('offers the people of the session first, then of the edition, with the office of that day', async () => {
  const session = await makeSession(db(), { editionId: then.id })
  const [absent, present, onStage] = await Promise.all(
    ['Àbel Zôrn', 'Bela Zorn', 'Cara Zorn'].map((name) => makeSpeaker(db(), { name, sortName: name })),
  )
  if (!absent || !present || !onStage) throw new Error('Three people were made.')
  await makeAppearance(db(), { editionId: now.id, speakerId: absent.id, title: 'Envoy', organisationName: null })
  await makeAppearance(db(), { editionId: then.id, speakerId: present.id, title: 'Deputy', organisationName: 'A Bank' })
  await makeAppearance(db(), { editionId: now.id, speakerId: present.id, title: 'Minister' })
  await makeAppearance(db(), { editionId: then.id, sessionId: session.id, speakerId: onStage.id, title: 'Chair' })
  const story = { editionIds: [then.id], sessionIds: [session.id] }
  expect(await suggestSpeakers('zorn', story)).toEqual([
    {
      id: onStage.id,
      name: 'Cara Zorn',
      office: { title: 'Chair', organisation: 'Ministry of Foreign Affairs', year: 2019, ofTheDay: true },
    },
    {
      id: present.id,
      name: 'Bela Zorn',
      office: { title: 'Deputy', organisation: 'A Bank', year: 2019, ofTheDay: true },
    },
    { id: absent.id, name: 'Àbel Zôrn', office: { title: 'Envoy', organisation: null, year: 2024, ofTheDay: false } },
  ])
  expect(await suggestSpeakers('ZÖRN', { editionIds: [], sessionIds: [] })).toHaveLength(3)
  expect(await suggestSpeakers('100%_', story)).toEqual([])
})

it('finds sessions and organisations whatever the case and the accents, the story’s edition first', async () => {
  const [early, late] = [
    await makeSession(db(), { editionId: then.id, title: 'Énergie et Climat' }),
    await makeSession(db(), { editionId: now.id, title: 'Energie und Klima' }),
  ]
  expect((await lookupSessions({ words: 'ENERGIE' })).map(({ id }) => id)).toEqual([late.id, early.id])
  expect((await lookupSessions({ words: 'énergie' }, [then.id])).map(({ id }) => id)).toEqual([early.id, late.id])
  const { id } = await makeOrganisation(db(), { name: 'Société Générale des Essais' })
  expect((await lookupOrganisations({ words: 'societe generale' })).map((found) => found.id)).toEqual([id])
})
