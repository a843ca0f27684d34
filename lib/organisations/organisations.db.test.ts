import { expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeSeries } from '@/prisma/factories/editions'
import { makeOrganisation } from '@/prisma/factories/organisations'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { countStatements } from '@/prisma/testing/count-statements'
import { getOrganisation, listOrganisations } from './queries'

it('counts each person once, however often they spoke', async () => {
  const { id, slug } = await makeOrganisation(db())
  const speaker = await makeSpeaker(db())
  await makeAppearance(db(), { organisationId: id, speakerId: speaker.id })
  await makeAppearance(db(), { organisationId: id, speakerId: speaker.id })
  const withOne = await countStatements(() => listOrganisations())
  await makeAppearance(db(), { organisationId: (await makeOrganisation(db())).id })
  await makeOrganisation(db())
  expect(await countStatements(() => listOrganisations())).toBe(withOne)
  expect((await listOrganisations()).find((each) => each.slug === slug)).toMatchObject({
    speakerCount: 1,
    storyCount: 0,
  })
})

it('reads an organisation with its other names and what it organises', async () => {
  const { id, slug } = await makeOrganisation(db(), { name: 'French Institute' })
  await db().organisationName.create({ data: { organisationId: id, value: 'Institut français', language: 'fr' } })
  await makeSeries(db(), { organiserId: id, name: 'World Policy Conference', abbreviation: 'WPC' })
  expect(await getOrganisation(slug)).toMatchObject({
    name: 'French Institute',
    otherNames: [{ value: 'Institut français', language: 'fr' }],
    organises: [{ abbreviation: 'WPC' }],
  })
  expect(await getOrganisation('none')).toBeNull()
})
