import { beforeAll, describe, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { resolveAddress } from '@/lib/addresses/queries'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { makeAppearance } from '@/prisma/factories/speakers'
import { viewerWith } from '@/prisma/testing/desk'
import { NOW, peopleDesk, pictureWith } from '@/prisma/testing/people-desk'
import type { SpeakerValue } from '../schema'
import { readSpeaker } from './read-speaker'
import { removeSpeaker } from './remove-speaker'
import { saveSpeaker } from './save-speaker'

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

const { person } = peopleDesk(() => editor)

describe('saveSpeaker', () => {
  it('keeps the former name for those who look for it, and leads from the former address', async () => {
    const { id, slug, value, version } = await person({ name: 'Tiemoko Meyliet Kone' })
    const renamed = { ...value, name: 'Tiémoko Meyliet Koné', slug: `${slug}-renamed` }
    const both = await Promise.all(
      [1, 2].map(() => saveSpeaker({ speakerId: id, base: version, value: renamed }, editor, NOW)),
    )
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true])
    expect((await readSpeaker(db(), id))?.value.variants).toEqual([
      { value: 'Tiemoko Meyliet Kone', kind: 'alias', language: null, searchOnly: true },
    ])
    expect(await resolveAddress(publicPath.speaker(slug))).toEqual({
      state: 'moved',
      to: publicPath.speaker(`${slug}-renamed`),
    })
    expect(await db().searchName.count({ where: { speakerId: id } })).toBe(2)
  })

  it('refuses a Wikidata item of somebody else, dates that run backwards, and no rights', async () => {
    const item = `Q${String(Date.now()).slice(-9)}`
    await person({ wikidataId: item })
    const { id, value, version } = await person()
    const told = async (wrong: Partial<SpeakerValue>) => {
      const done = await saveSpeaker({ speakerId: id, base: version, value: { ...value, ...wrong } }, editor, NOW)
      return !done.ok && 'issues' in done.problem ? done.problem.issues : null
    }
    const office = { title: 'Envoy', organisationName: null, organisationId: null }
    expect(await told({ wikidataId: item })).toEqual([{ path: 'wikidataId', message: 'wikidata.taken' }])
    expect(await told({ offices: [{ ...office, since: '2019-05', until: '2018' }] })).toEqual([
      { path: 'value.offices.0.until', message: 'day.endBeforeStart' },
    ])
    expect(await told({ offices: [{ ...office, title: null, since: null, until: null }] })).toEqual([
      { path: 'value.offices.0.title', message: 'office.empty' },
    ])
    const contributor = await viewerWith('contributor')
    expect(await saveSpeaker({ speakerId: id, base: version, value }, contributor, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
  })
})

describe('removeSpeaker', () => {
  it('takes out who was entered by mistake, and nobody of whom something is recorded', async () => {
    const [nobody, somebody, seen] = [await person(), await person(), await person()]
    await makeAppearance(db(), { speakerId: somebody.id })
    await pictureWith(seen.id)
    const remove = (speakerId: string) => removeSpeaker({ speakerId, base: 1 }, editor, NOW)
    for (const { id } of [somebody, seen])
      expect(await remove(id)).toMatchObject({ problem: { issues: [{ message: 'person.held' }] } })
    expect(await remove(nobody.id)).toMatchObject({ ok: true })
    expect(await resolveAddress(publicPath.speaker(nobody.slug))).toEqual({ state: 'gone', note: null })
  })
})
