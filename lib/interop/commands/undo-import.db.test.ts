import { describe, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeSession } from '@/prisma/factories/sessions'
import { apply, importer, invented, NOW, planned, sessionsOf } from '@/prisma/testing/importing'
import { undoImport } from './undo-import'

describe('taking an import back', () => {
  it('leaves the edition as it was, address book included, and can be done once', async () => {
    const edition = await planned()
    const persons = [['7', invented()]] as [string, string][]
    await apply(edition.id, [{ id: 1, title: 'One', persons }])
    const before = await sessionsOf(edition.id)
    const newcomer = invented()
    const { runId } = await apply(edition.id, [
      { id: 1, title: 'One, renamed', start: '12:00', persons },
      { id: 2, title: 'Two', persons: [['8', newcomer]], room: 'Cellar' },
    ])
    const undone = await undoImport({ editionId: edition.id, runId: runId! }, importer, NOW)
    expect(undone).toMatchObject({ ok: true, value: { sessions: 1, people: 1, kept: [] } })
    const strip = (rows: typeof before) => rows.map(({ version: _, ...row }) => row)
    expect(strip(await sessionsOf(edition.id))).toEqual(strip(before))
    expect(await db().speaker.count({ where: { name: newcomer } })).toBe(0)
    expect(await db().address.count({ where: { path: `/editions/${edition.slug}/sessions/two` } })).toBe(0)
    expect(
      await db().room.count({ where: { name: 'Cellar', venue: { editions: { some: { id: edition.id } } } } }),
    ).toBe(0)
    const again = await undoImport({ editionId: edition.id, runId: runId! }, importer, NOW)
    expect(again).toMatchObject({ ok: false, problem: { kind: 'not-ready' } })
  })

  it('keeps what somebody has built on since, and says so', async () => {
    const edition = await planned()
    const { runId } = await apply(edition.id, [
      { id: 1, title: 'Kept', persons: [] },
      { id: 2, title: 'Gone', persons: [] },
    ])
    const kept = await db().session.findFirstOrThrow({ where: { editionId: edition.id, title: 'Kept' } })
    await makeSession(db(), { editionId: edition.id, parentId: kept.id, title: 'A part' })
    const undone = await undoImport({ editionId: edition.id, runId: runId! }, importer, NOW)
    expect(undone).toMatchObject({ ok: true, value: { sessions: 1, kept: ['Kept'] } })
    expect(await db().session.findUnique({ where: { id: kept.id } })).toMatchObject({ status: 'cancelled' })
  })
})
