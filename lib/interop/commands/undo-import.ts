import { forgetAddresses } from '@/lib/addresses/commands'
import { recordAudit } from '@/lib/audit/record'
import type { Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { ok, problem, type Result } from '@/lib/core/result'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import { indexNames } from '@/lib/search-index/index-names'
import { journalSchema, type Journal } from '../planning/journal'
import { inBatches } from './batches'
import { lockImports } from './import-programme'

export interface Undone {
  sessions: number
  people: number
  restored: number
  /** What stays, because the desk has built on it since. */
  kept: string[]
}

const LONGEST_MS = 5 * 60_000

/**
 * Takes an import back: what it made goes, what it changed is as before. What somebody has built on or changed since stays
 * and is named. Only the last import of an edition can be taken back; then the one before.
 */
export async function undoImport(
  input: { editionId: string; runId: string },
  viewer: Viewer,
  now: Date,
): Promise<Result<Undone>> {
  const { editionId, runId } = input
  if (!may(viewer, 'programme.edit') || !coversEdition(viewer, editionId)) return problem({ kind: 'forbidden' })
  return inTransaction(async (tx) => {
    await lockImports(tx, editionId)
    const run = await tx.importRun.findFirst({ where: { id: runId, editionId } })
    if (!run) return problem({ kind: 'not-found' })
    if (run.undoneAt) return problem({ kind: 'not-ready', issues: [{ path: 'run', message: 'imports.undoneAlready' }] })
    const later = await tx.importRun.count({ where: { editionId, undoneAt: null, id: { gt: runId } } })
    if (later > 0) return problem({ kind: 'not-ready', issues: [{ path: 'run', message: 'imports.laterImports' }] })

    const undone = await takeBack(tx, journalSchema.parse(run.journal))
    await tx.importRun.update({ where: { id: runId }, data: { undoneAt: now } })
    await recordAudit(tx, viewer, now, {
      verb: 'programme.import-undo',
      subject: 'edition',
      subjectId: editionId,
      details: { run: runId, ...undone },
    })
    await bumpContentEpoch(tx)
    return ok(undone)
  }, LONGEST_MS)
}

async function takeBack(tx: Transaction, journal: Journal): Promise<Undone> {
  const kept: string[] = []
  const restored = await restore(tx, journal, kept)
  await inBatches(journal.appearances, (ids) =>
    tx.appearance.deleteMany({ where: { id: { in: ids }, quotes: { none: {} } } }),
  )
  await inBatches(journal.removedAppearances, (rows) =>
    tx.appearance.createMany({ data: rows as unknown as Prisma.AppearanceCreateManyInput[], skipDuplicates: true }),
  )
  const respelt = await forgetSpellings(tx, journal.spellings)
  const sessions = await removeSessions(tx, journal.sessions, kept)
  const people = await removePeople(tx, journal.speakers, kept)
  await inBatches(journal.refs, (ids) => tx.sourceRef.deleteMany({ where: { id: { in: ids } } }))
  for (const { id, before } of journal.changedRefs) await tx.sourceRef.updateMany({ where: { id }, data: before })
  await tx.track.deleteMany({ where: { id: { in: journal.tracks }, sessions: { none: {} } } })
  await tx.room.deleteMany({ where: { id: { in: journal.rooms }, sessions: { none: {} } } })
  if (journal.venue) await tx.venue.deleteMany({ where: { id: journal.venue, rooms: { none: {} } } })
  await indexNames(tx, respelt)
  return { sessions, people, restored, kept }
}

async function forgetSpellings(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const found = await inBatches(ids, (batch) =>
    tx.nameVariant.findMany({ where: { id: { in: batch } }, select: { speakerId: true } }),
  )
  await inBatches(ids, (batch) => tx.nameVariant.deleteMany({ where: { id: { in: batch } } }))
  return [...new Set(found.flat().map(({ speakerId }) => speakerId))]
}

/** Puts back what the import changed, field by field, as long as it still stands as the import left it. */
async function restore(tx: Transaction, journal: Journal, kept: string[]): Promise<number> {
  let restored = 0
  for (const { id, before, after } of journal.changedSessions) {
    const row = await tx.session.findUnique({ where: { id } })
    if (!row) continue
    const data = unchangedSince(row, before, after)
    if (Object.keys(data).length < Object.keys(before).length) kept.push(row.title)
    if (Object.keys(data).length === 0) continue
    await tx.session.update({ where: { id }, data: { ...data, version: { increment: 1 } } })
    restored += 1
  }
  for (const { id, before, after } of journal.changedAppearances) {
    const row = await tx.appearance.findUnique({ where: { id } })
    if (row) await tx.appearance.update({ where: { id }, data: unchangedSince(row, before, after) })
  }
  for (const { id, before, after } of journal.changedSpeakers) {
    const row = await tx.speaker.findUnique({ where: { id } })
    if (!row) continue
    await tx.speaker.update({
      where: { id },
      data: { ...unchangedSince(row, before, after), version: { increment: 1 } },
    })
    restored += 1
  }
  return restored
}

function unchangedSince(
  row: object,
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): Record<string, unknown> {
  const now = JSON.parse(JSON.stringify(row)) as Record<string, unknown>
  return Object.fromEntries(Object.entries(before).filter(([field]) => isDeepEqual(now[field], after[field])))
}

/** Sessions that nobody has written about or built on go; the others stay as cancelled. */
async function removeSessions(tx: Transaction, ids: readonly string[], kept: string[]): Promise<number> {
  const free = {
    quotes: { none: {} },
    coverage: { none: {} },
    assignments: { none: {} },
    appearances: { none: {} },
    parts: { none: {} },
    replaces: { none: {} },
  } satisfies Prisma.SessionWhereInput
  const removable = await inBatches(ids, (batch) =>
    tx.session.findMany({ where: { id: { in: batch }, ...free }, select: { id: true } }),
  )
  const gone = removable.flat().map(({ id }) => id)
  await inBatches(gone, (batch) => tx.session.deleteMany({ where: { id: { in: batch } } }))
  await inBatches(gone, (batch) => forgetAddresses(tx, batch))
  const staying = await inBatches(ids, (batch) =>
    tx.session.findMany({ where: { id: { in: batch } }, select: { title: true } }),
  )
  kept.push(...staying.flat().map(({ title }) => title))
  await inBatches(ids, (batch) =>
    tx.session.updateMany({
      where: { id: { in: batch } },
      data: { status: 'cancelled', version: { increment: 1 } },
    }),
  )
  return gone.length
}

async function removePeople(tx: Transaction, ids: readonly string[], kept: string[]): Promise<number> {
  const free = {
    appearances: { none: {} },
    quotes: { none: {} },
    questions: { none: {} },
    coverage: { none: {} },
    nameVariants: { none: {} },
    offices: { none: {} },
    mergesKept: { none: {} },
    mergesLost: { none: {} },
    mergedFrom: { none: {} },
    mergedIntoId: null,
    splitInto: { none: {} },
    splitFrom: { none: {} },
    portraitId: null,
  } satisfies Prisma.SpeakerWhereInput
  const removable = await inBatches(ids, (batch) =>
    tx.speaker.findMany({ where: { id: { in: batch }, ...free }, select: { id: true } }),
  )
  const gone = removable.flat().map(({ id }) => id)
  await inBatches(gone, (batch) => tx.speaker.deleteMany({ where: { id: { in: batch } } }))
  await inBatches(gone, (batch) => forgetAddresses(tx, batch))
  const staying = await inBatches(ids, (batch) =>
    tx.speaker.findMany({ where: { id: { in: batch } }, select: { name: true } }),
  )
  kept.push(...staying.flat().map(({ name }) => name))
  return gone.length
}
