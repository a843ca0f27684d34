import { beforeEach, describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { makeOrganisation } from '@/prisma/factories/organisations'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { countStatements } from '@/prisma/testing/count-statements'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { getDirectory, getSpeaker, listEditionSpeakers, listOrganisationSpeakers } from './queries'

beforeEach(resetDatabase)

describe('the directory', () => {
  it('lists those who took part, by family name, accents aside; anybody has a page', async () => {
    const { id: editionId } = await makeEdition(db())
    for (const [name, sortName] of [
      ['Bo Zeta', 'Zeta, Bo'],
      ['Fernando Álvarez', 'Álvarez, Fernando'],
      ['Al Beta', 'Beta, Al'],
    ] as const) {
      const speaker = await makeSpeaker(db(), { name, sortName })
      await makeAppearance(db(), { speakerId: speaker.id, editionId })
    }
    const absent = await makeSpeaker(db())
    const { speakers, letters } = await getDirectory({})
    expect(speakers.map(({ name }) => name)).toEqual(['Fernando Álvarez', 'Al Beta', 'Bo Zeta'])
    expect(letters.map(({ letter }) => letter)).toEqual(['A', 'B', 'Z'])
    expect((await getDirectory({ letter: 'A' })).speakers).toHaveLength(1)
    expect(await getSpeaker(absent.slug)).toMatchObject({ editions: [], office: null })
  })

  it('counts what each further choice would leave', async () => {
    const [first, second] = [await makeEdition(db(), { year: 2023 }), await makeEdition(db(), { year: 2024 })]
    const kazakh = await makeSpeaker(db(), { country: 'KZ' })
    const french = await makeSpeaker(db(), { country: 'FR' })
    await makeAppearance(db(), { speakerId: kazakh.id, editionId: first.id })
    await makeAppearance(db(), { speakerId: kazakh.id, editionId: second.id })
    await makeAppearance(db(), { speakerId: french.id, editionId: second.id })

    const inFirst = await getDirectory({ edition: first.slug })
    expect(inFirst.speakers.map(({ slug }) => slug)).toEqual([kazakh.slug])
    expect(inFirst.countries).toEqual([{ code: 'KZ', count: 1 }])
    const inFrance = await getDirectory({ country: 'FR' })
    expect(inFrance.editions).toMatchObject([{ slug: second.slug, count: 1 }])
    expect((await getDirectory({})).editions).toMatchObject([{ count: 2 }, { count: 1 }])
  })

  it('narrows by role and organisation of one and the same appearance, and counts both', async () => {
    const { id: editionId } = await makeEdition(db())
    const [institute, ministry] = [await makeOrganisation(db()), await makeOrganisation(db())]
    const [ada, bo] = [await makeSpeaker(db()), await makeSpeaker(db())]
    const session = await makeSession(db(), { editionId })
    await makeAppearance(db(), { editionId, speakerId: ada.id, role: 'moderator', organisationId: institute.id })
    await makeAppearance(db(), {
      ...{ editionId, sessionId: session.id, speakerId: ada.id, role: 'panellist', organisationId: ministry.id },
    })
    await makeAppearance(db(), { editionId, speakerId: bo.id, role: 'panellist', organisationId: institute.id })

    const slugs = async (filter: Parameters<typeof getDirectory>[0]) =>
      (await getDirectory(filter)).speakers.map(({ slug }) => slug).sort()
    expect(await slugs({ role: 'moderator' })).toEqual([ada.slug])
    expect(await slugs({ organisation: institute.slug })).toEqual([ada.slug, bo.slug].sort())
    expect(await slugs({ role: 'moderator', organisation: ministry.slug })).toEqual([])
    const atMinistry = await getDirectory({ organisation: ministry.slug })
    expect(atMinistry.roles).toEqual([{ role: 'panellist', count: 1 }])
    expect(atMinistry.organisations).toContainEqual({ slug: institute.slug, name: institute.name, count: 2 })
  })

  it('asks the same number of questions for one speaker and for three', async () => {
    const { id: editionId } = await makeEdition(db())
    await makeAppearance(db(), { editionId })
    const directory = await countStatements(() => getDirectory({}))
    const atEdition = await countStatements(() => listEditionSpeakers(editionId))
    await makeAppearance(db(), { editionId })
    await makeAppearance(db())
    expect(await countStatements(() => getDirectory({}))).toBe(directory)
    expect(await countStatements(() => listEditionSpeakers(editionId))).toBe(atEdition)
  })
})

describe('a speaker', () => {
  it('has the office of each day, the newest edition first, and no name that is for search only', async () => {
    const [older, newer] = [await makeEdition(db(), { year: 2023 }), await makeEdition(db(), { year: 2024 })]
    const ministry = await makeOrganisation(db())
    const session = await makeSession(db(), { editionId: newer.id })
    const speaker = await makeSpeaker(db(), { name: 'Roman Vassilenko' })
    const of = { speakerId: speaker.id }
    await makeAppearance(db(), { ...of, editionId: older.id, title: 'Ambassador' })
    await makeAppearance(db(), {
      ...{ ...of, editionId: newer.id, sessionId: session.id, title: 'Deputy Minister' },
      ...{ organisationId: ministry.id, organisationName: 'Ministry' },
    })
    await db().nameVariant.createMany({
      data: [
        { ...of, value: 'Роман Василенко', kind: 'native', language: 'ru' },
        { ...of, value: 'Roman Vasilenko', kind: 'alias', searchOnly: true },
      ],
    })
    await db().speaker.update({ where: { id: speaker.id }, data: { style: 'His Excellency' } })
    const held = { ...of, organisationName: 'Embassy' }
    await db().office.createMany({
      data: [
        { ...held, title: 'Attaché', until: '1999' },
        { ...held, title: 'Ambassador', since: '2010', until: '2019-05' },
        {
          ...of,
          title: 'Deputy Minister',
          organisationId: ministry.id,
          organisationName: 'Ministry',
          since: '2019-05-12',
        },
      ],
    })
    const page = await getSpeaker(speaker.slug)
    expect(page?.style).toBe('His Excellency')
    expect(page?.offices.map(({ title, since, until }) => [title, since, until])).toEqual([
      ['Deputy Minister', '2019-05-12', null],
      ['Ambassador', '2010', '2019-05'],
      ['Attaché', null, '1999'],
    ])
    expect(page?.offices[0]?.organisationSlug).toBe(ministry.slug)
    expect(page?.nameVariants.map(({ value }) => value)).toEqual(['Роман Василенко'])
    expect(page?.office).toEqual({ title: 'Deputy Minister', organisation: 'Ministry' })
    expect(page?.editions).toMatchObject([
      { edition: { year: 2024 }, appearances: [{ session: { slug: session.slug }, organisationSlug: ministry.slug }] },
      { edition: { year: 2023 }, appearances: [{ session: null, title: 'Ambassador' }] },
    ])
    expect(await listOrganisationSpeakers(ministry.id)).toMatchObject([{ slug: speaker.slug }])
    expect(await getSpeaker('nobody')).toBeNull()
  })
})
