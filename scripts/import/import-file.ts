import path from 'node:path'
import { systemViewer, type Viewer } from '@/lib/auth/model'
import { calendarDay } from '@/lib/core/calendar-day'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { importProgramme, previewImport, type ImportInput } from '@/lib/interop/commands/import-programme'
import type { Plan, PlanCounts } from '@/lib/interop/planning/plan'
import { readProgramme } from '@/lib/interop/dialects/read-programme'
import { importReport, refusalLine } from '@/lib/interop/report'
import { importJson } from '@/lib/interop/report-json'
import { UnreadableFile } from '@/lib/interop/unreadable-file'
import { agreed } from './agreed'
import type { Asked } from './arguments'
import { handOver } from './hand-over'

/** Reads the file, tells what it would change, and applies it if that is wanted. */
export async function importFile(asked: Asked): Promise<0 | 1> {
  const edition = await db().edition.findUnique({
    where: { slug: asked.edition },
    select: { id: true, slug: true, timeZone: true, startsOn: true, endsOn: true },
  })
  if (!edition) return nothing(asked, `There is no such edition. Editions: ${await editionSlugs()}`)
  const input = await read(asked, edition)
  if (typeof input === 'string') return nothing(asked, input)

  const viewer = systemViewer('import')
  const report = await previewed(asked, input, viewer)

  if (asked.dryRun) return finish(asked, 0, { ...report, applied: false }, 'Nothing was written: this was a dry run.')
  if (!asked.yes && !(await agreed(asked, `Apply this to ${asked.edition}? Type "yes": `)))
    return finish(
      asked,
      1,
      { ...report, applied: false },
      process.stdin.isTTY ? 'Nothing was written.' : 'Nothing was written: add --yes to apply it.',
    )
  const done = await importProgramme(input, viewer, currentTime())
  if (!done.ok) throw new Error(done.problem.kind)
  const { runId } = done.value
  const last = runId
    ? `Done. To take it back: npm run import -- --undo ${runId} --edition ${edition.slug}`
    : 'Nothing to do: the edition has all of it.'
  return finish(asked, 0, { ...report, counts: done.value.counts, applied: runId !== null, run: runId }, last)
}

/** By itself, so that the plan is not kept: applying makes another, and of a large file it is large. */
async function previewed(asked: Asked, input: ImportInput, viewer: Viewer): Promise<object> {
  const preview = await previewImport(input, viewer)
  if (!preview.ok) throw new Error(preview.problem.kind)
  return reportOf(asked, preview.value)
}

/** Tells a terminal at once, and keeps for a program what it is told at the end. */
function reportOf(asked: Asked, { plan, counts }: { plan: Plan; counts: PlanCounts }): object {
  if (asked.json) return importJson(plan, counts)
  console.log(importReport(path.basename(asked.file), plan, counts).join('\n'))
  return {}
}

async function read(asked: Asked, edition: Edition): Promise<ImportInput | string> {
  try {
    const handed = await handOver(asked.file)
    if (!handed) return `There is no file ${asked.file}.`
    const file = readProgramme(handed.given, {
      timeZone: asked.timeZone ?? edition.timeZone,
      columns: asked.columns,
      days: daysOf(edition),
    })
    const decisions = { people: await speakersBySlug(asked.people), prefer: asked.prefer }
    return { editionId: edition.id, file, fileName: path.basename(asked.file), digest: handed.digest, decisions }
  } catch (error) {
    if (error instanceof UnreadableFile) return refusalLine(error)
    throw error
  }
}

interface Edition {
  id: string
  timeZone: string | null
  startsOn: Date | null
  endsOn: Date | null
}

function daysOf({ startsOn, endsOn }: Edition) {
  return startsOn ? { from: calendarDay(startsOn), until: calendarDay(endsOn ?? startsOn) } : undefined
}

async function speakersBySlug(people: Record<string, string>): Promise<Record<string, string>> {
  const found = await db().speaker.findMany({
    where: { slug: { in: Object.values(people) } },
    select: { id: true, slug: true },
  })
  const ids = new Map(found.map(({ id, slug }) => [slug, id]))
  return Object.fromEntries(Object.entries(people).map(([key, slug]) => [key, ids.get(slug) ?? 'new']))
}

async function editionSlugs(): Promise<string> {
  const editions = await db().edition.findMany({ select: { slug: true }, orderBy: { year: 'desc' } })
  return editions.map(({ slug }) => slug).join(', ')
}

function nothing({ json }: Asked, message: string): 1 {
  if (json) console.log(JSON.stringify({ applied: false, problem: message }))
  console.error(message)
  return 1
}

function finish({ json }: Asked, code: 0 | 1, report: object, last: string): 0 | 1 {
  console.log(json ? JSON.stringify(report, null, 2) : `\n${last}`)
  return code
}
