import { recordAudit } from '@/lib/audit/record'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { coversEdition, may } from '@/lib/auth/policy'
import { ok, problem, type Result } from '@/lib/core/result'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { measureTables } from '@/lib/platform/db/measure-tables'
import { inTransaction, type Transaction } from '@/lib/platform/db/transaction'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { emptyJournal, type Journal } from '../planning/journal'
import type { EditionState } from '../planning/edition-state'
import { countPlan, isChanged, planImport, type Decisions, type Plan, type PlanCounts } from '../planning/plan'
import type { ProgrammeFile } from '../programme-file'
import { loadEdition, loadGuids, loadPeople } from './load-state'
import { writeAppearances } from './write-appearances'
import { writePeople } from './write-people'
import { writePlaces } from './write-places'
import { writeRefs } from './write-refs'
import { writeSessions } from './write-sessions'

export interface ImportInput {
  editionId: string
  file: ProgrammeFile
  fileName: string
  /** SHA-256 of what was handed over, in hexadecimal. */
  digest: string
  decisions: Decisions
}

export interface Imported {
  /** Null: the file says nothing that the edition does not have already. */
  runId: string | null
  counts: PlanCounts
}

// Ten thousand sessions take a while; nobody else imports meanwhile.
const LONGEST_MS = 5 * 60_000

/**
 * Applies a programme file to an edition, whole or not at all. Imports come one after another: the second of two at once
 * sees what the first has made, and makes nobody twice.
 */
export async function importProgramme(input: ImportInput, viewer: Viewer, now: Date): Promise<Result<Imported>> {
  if (!may(viewer, 'programme.edit') || !coversEdition(viewer, input.editionId)) return problem({ kind: 'forbidden' })
  return inTransaction(async (tx) => {
    await lockImports(tx, input.editionId)
    const state = await loadEdition(tx, input.editionId)
    if (!state) return problem({ kind: 'not-found' })
    const plan = await planFor(tx, input, state)
    const counts = countPlan(plan)
    if (!changesAnything(plan)) return ok({ runId: null, counts })

    const run = await tx.importRun.create({
      data: {
        editionId: state.id,
        dialect: input.file.dialect,
        fileName: input.fileName,
        digest: input.digest,
        at: now,
        byId: viewerUserId(viewer),
        counts: counts as unknown as Prisma.InputJsonObject,
        oddities: input.file.oddities as unknown as Prisma.InputJsonArray,
        journal: {},
      },
      select: { id: true },
    })
    const journal = await writeAll(tx, plan, state, run.id, now)
    await tx.importRun.update({
      where: { id: run.id },
      data: { journal: journal as unknown as Prisma.InputJsonObject },
    })
    await recordAudit(tx, viewer, now, {
      verb: 'programme.import',
      subject: 'edition',
      subjectId: state.id,
      details: {
        run: run.id,
        file: input.fileName,
        dialect: input.file.dialect,
        counts: counts as unknown as Prisma.InputJsonObject,
      },
    })
    await bumpContentEpoch(tx)
    await measureWhatIsNew(tx, plan)
    return ok({ runId: run.id, counts })
  }, LONGEST_MS)
}

/** What the import would do now, without doing it. Reads in one transaction, so that what it tells belongs together. */
export async function previewImport(
  input: ImportInput,
  viewer: Viewer,
): Promise<Result<{ plan: Plan; counts: PlanCounts; state: EditionState }>> {
  if (!may(viewer, 'programme.edit') || !coversEdition(viewer, input.editionId)) return problem({ kind: 'forbidden' })
  return inTransaction(async (tx) => {
    const state = await loadEdition(tx, input.editionId)
    if (!state) return problem({ kind: 'not-found' })
    const plan = await planFor(tx, input, state)
    return ok({ plan, counts: countPlan(plan), state })
  }, LONGEST_MS)
}

/** One import at a time in the whole portal, and nobody edits this edition's sessions meanwhile. */
export async function lockImports(tx: Transaction, editionId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('plenary.import'))`
  await tx.$executeRaw`SELECT id FROM edition WHERE id = ${editionId}::uuid FOR UPDATE`
  await tx.$executeRaw`SELECT id FROM session WHERE edition_id = ${editionId}::uuid ORDER BY id FOR UPDATE`
}

async function planFor(tx: Transaction, { file, decisions }: ImportInput, state: EditionState): Promise<Plan> {
  const [people, refs] = [
    await loadPeople(tx),
    await loadGuids(
      tx,
      file.people.flatMap(({ guid }) => guid ?? []),
    ),
  ]
  return planImport(file, state, people, refs, decisions)
}

function changesAnything(plan: Plan): boolean {
  return (
    plan.gone.length > 0 ||
    plan.atEdition.length > 0 ||
    plan.sessions.some(
      (each) => each.session === null || each.ref === null || each.ref.goneAt !== null || isChanged(each),
    ) ||
    plan.people.some(
      ({ speakerId, how, newSpellings, biography, website }) =>
        speakerId === null || how !== 'known' || newSpellings.length > 0 || biography !== null || website !== null,
    )
  )
}

async function writeAll(tx: Transaction, plan: Plan, state: EditionState, runId: string, now: Date): Promise<Journal> {
  const journal = emptyJournal()
  const places = await writePlaces(tx, plan, state, journal)
  const speakers = await writePeople(tx, plan, now, journal)
  const sessions = await writeSessions(tx, plan, state, places, now, journal)
  await writeAppearances(tx, plan, state, { speakers, sessions }, now, journal)
  await writeRefs(tx, plan, { state, speakers, sessions, runId, now, journal })
  return journal
}

const MANY = 500
const FILLED = ['session', 'appearance', 'speaker', 'source_ref', 'address', 'search_name']

/** Before the end, at which search's index is brought up to date: that takes twice as long otherwise. */
async function measureWhatIsNew(tx: Transaction, { sessions, people }: Plan): Promise<void> {
  const rows = sessions.filter(({ session }) => session === null).length + people.length
  if (rows >= MANY) await measureTables(tx, FILLED)
}
