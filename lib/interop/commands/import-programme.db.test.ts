import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeSession } from '@/prisma/factories/sessions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { signedInAs } from '@/prisma/testing/viewers'
import { apply, importer, importOf, invented, NOW, planned, sessionsOf } from '@/prisma/testing/importing'
import { importProgramme, previewImport } from './import-programme'

describe('an import', () => {
  it('makes sessions, people, rooms and tracks with their addresses, and the same file again changes nothing', async () => {
    const edition = await planned()
    const person = invented()
    const events = [
      { id: 1, title: 'Opening words', persons: [['7', person]] as [string, string][] },
      {
        id: 2,
        title: 'Late words',
        date: '2031-05-02T00:30:00+02:00',
        start: '00:30',
        persons: [['7', person]] as [string, string][],
      },
    ]
    const first = await apply(edition.id, events)
    expect(first.counts).toMatchObject({ sessions: { new: 2, gone: 0 }, people: { new: 1 }, rooms: { new: 1 } })
    const [late, opening] = await sessionsOf(edition.id)
    expect(opening).toMatchObject({
      slug: 'opening-words',
      room: { name: 'Hall' },
      track: { slug: 'main' },
      startsAt: new Date('2031-05-01T08:00:00Z'),
    })
    expect(late).toMatchObject({ day: new Date('2031-05-01'), startsAt: new Date('2031-05-01T22:30:00Z') })
    expect(late?.appearances[0]).toMatchObject({ speaker: { name: person }, attendance: 'announced' })
    const speaker = late!.appearances[0]!.speaker
    expect(await db().address.findUnique({ where: { path: `/speakers/${speaker.slug}` } })).toMatchObject({
      subjectId: speaker.id,
    })
    expect(await db().searchName.count({ where: { speakerId: speaker.id } })).toBe(1)

    const epoch = await db().contentEpoch.findFirst()
    const again = await apply(edition.id, events)
    expect(again).toMatchObject({
      runId: null,
      counts: { sessions: { unchanged: 2, new: 0, changed: 0 }, people: { known: 1, new: 0 } },
    })
    expect(await db().contentEpoch.findFirst()).toEqual(epoch)
    expect(await db().importRun.count({ where: { editionId: edition.id } })).toBe(1)
  })

  it('updates only what changed, says that a session moved, and cancels what vanished; it comes back when it returns', async () => {
    const edition = await planned()
    const persons = [['7', invented()]] as [string, string][]
    await apply(edition.id, [
      { id: 1, title: 'One', persons },
      { id: 2, title: 'Two', persons },
    ])
    await db().session.updateMany({
      where: { editionId: edition.id, title: 'One' },
      data: { abstract: 'Written at the desk.' },
    })

    const second = await apply(edition.id, [{ id: 1, title: 'One', start: '11:30', persons }])
    expect(second.counts.sessions).toMatchObject({ changed: 1, gone: 1 })
    const [one, two] = await sessionsOf(edition.id)
    expect(one).toMatchObject({
      status: 'moved',
      startsAt: new Date('2031-05-01T09:30:00Z'),
      previouslyStartsAt: new Date('2031-05-01T08:00:00Z'),
      abstract: 'Written at the desk.',
      version: 2,
    })
    expect(two).toMatchObject({ title: 'Two', status: 'cancelled' })

    await apply(edition.id, [
      { id: 1, title: 'One', persons },
      { id: 2, title: 'Two', persons },
    ])
    const back = await sessionsOf(edition.id)
    expect(back.map(({ status, previouslyStartsAt }) => [status, previouslyStartsAt])).toEqual([
      ['scheduled', null],
      ['scheduled', null],
    ])
  })

  it('keeps the desk’s word where both changed the same, unless the file is preferred', async () => {
    const edition = await planned()
    await apply(edition.id, [{ id: 1, title: 'Before' }])
    await db().session.updateMany({ where: { editionId: edition.id }, data: { title: 'Desk' } })
    const kept = await apply(edition.id, [{ id: 1, title: 'File' }])
    expect(kept.counts.sessions).toMatchObject({ contested: 1, changed: 0 })
    expect((await sessionsOf(edition.id))[0]?.title).toBe('Desk')
    await apply(edition.id, [{ id: 1, title: 'File again' }], { prefer: 'file' })
    expect((await sessionsOf(edition.id))[0]?.title).toBe('File again')
  })

  it('finds people by their whole name, asks about likeness, and does as it is told', async () => {
    const edition = await planned()
    const [exact, alike] = [
      await makeSpeaker(db(), { name: 'Grzegorz Wymyślony' }),
      await makeSpeaker(db(), { name: 'Katharina Erfundenski' }),
    ]
    const persons = [
      ['1', 'Wymyslony Grzegorz'],
      ['2', 'Katarina Erfundenski'],
    ] as [string, string][]
    const preview = await previewImport(importOf(edition.id, [{ id: 1, title: 'Talk', persons }]), importer)
    if (!preview.ok) throw new Error()
    expect(preview.value.plan.people).toMatchObject([
      { how: 'by-name', speakerId: exact.id, newSpellings: ['Wymyslony Grzegorz'] },
      { how: 'unclear', speakerId: null, candidates: [{ speakerId: alike.id }] },
    ])
    await apply(edition.id, [{ id: 1, title: 'Talk', persons }], { people: { '2': alike.id } })
    const [talk] = await sessionsOf(edition.id)
    expect(talk?.appearances.map(({ speakerId }) => speakerId)).toEqual([exact.id, alike.id])
  })

  it('takes over sessions that the desk has entered before', async () => {
    const edition = await planned()
    const ours = await makeSession(db(), {
      editionId: edition.id,
      title: 'Opening  Words',
      startsAt: new Date('2031-05-01T08:00:00Z'),
      day: new Date('2031-05-01'),
    })
    await apply(edition.id, [{ id: 1, title: 'Opening words' }])
    expect(await sessionsOf(edition.id)).toMatchObject([{ id: ours.id, type: 'speech', room: { name: 'Hall' } }])
  })

  it('lets somebody leave a session, unless their words are held, and takes a change of the people for one of the session', async () => {
    const edition = await planned()
    const [stays, leaves, quoted] = [invented(), invented(), invented()]
    const persons = [
      ['1', stays],
      ['2', leaves],
      ['3', quoted],
    ] as [string, string][]
    await apply(edition.id, [{ id: 1, title: 'Talk', persons }])
    const [before] = await sessionsOf(edition.id)
    const third = before!.appearances[2]!
    await db().quote.create({
      data: {
        id: randomUUID(),
        speakerId: third.speakerId,
        appearanceId: third.id,
        sessionId: before!.id,
        editionId: edition.id,
        kind: 'direct',
        language: 'en',
        createdAt: NOW,
      },
    })
    await apply(edition.id, [{ id: 1, title: 'Talk', persons: persons.slice(0, 1) }])
    const [after] = await sessionsOf(edition.id)
    expect(after?.appearances.map(({ speaker }) => speaker.name)).toEqual([stays, quoted])
    expect(after?.version).toBe(2)
  })

  it('is for those who may edit the programme of that edition', async () => {
    const edition = await planned()
    const done = await importProgramme(
      importOf(edition.id, [{ id: 1, title: 'Talk' }]),
      (await signedInAs('contributor', NOW)).viewer,
      NOW,
    )
    expect(done).toEqual({ ok: false, problem: { kind: 'forbidden' } })
    expect(await db().session.count({ where: { editionId: edition.id } })).toBe(0)
  })
})

describe('two imports at once', () => {
  it('make nobody and nothing twice, in one edition or in two', async () => {
    const [one, two] = [await planned(), await planned()]
    const persons = [['7', invented()]] as [string, string][]
    const events = Array.from({ length: 40 }, (_, id) => ({ id: id + 1, title: `Talk ${id}`, persons }))
    await Promise.all([apply(one.id, events), apply(one.id, events), apply(two.id, events)])
    expect(await db().session.count({ where: { editionId: one.id } })).toBe(40)
    expect(await db().session.count({ where: { editionId: two.id } })).toBe(40)
    expect(await db().speaker.count({ where: { name: persons[0]![1] } })).toBe(1)
  })

  it('leave nothing of one that fails midway', async () => {
    const edition = await planned()
    const broken = importOf(edition.id, [{ id: 1, title: 'Talk', persons: [['7', invented()]] }])
    // A key of a person whom the file does not list: no file says this, and the database refuses it late.
    broken.file.sessions[0]!.people.push({ person: 'nobody', role: null, title: null, organisation: null })
    await expect(importProgramme(broken, importer, NOW)).rejects.toThrow()
    expect(await db().session.count({ where: { editionId: edition.id } })).toBe(0)
    expect(await db().speaker.count({ where: { name: broken.file.people[0]!.name } })).toBe(0)
  })
})
