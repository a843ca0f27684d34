import { systemViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { importProgramme, type Imported, type ImportInput } from '@/lib/interop/commands/import-programme'
import { readProgramme } from '@/lib/interop/dialects/read-programme'
import type { Decisions } from '@/lib/interop/planning/plan'
import { testSchedule, type TestEvent } from '@/lib/interop/testing/schedule'

export const NOW = new Date('2031-04-01T10:00:00Z')
export const importer = systemViewer('import')
let names = 0

/** People of these names are nobody else's in the test database. */
export function invented(): string {
  names += 1
  return `Ada Number${'abcdefghij'[names % 10]}${'klmnopqrst'[Math.floor(names / 10)]}son`
}

export function importOf(editionId: string, events: TestEvent[], decisions: Partial<Decisions> = {}): ImportInput {
  const file = readProgramme(testSchedule(events), { timeZone: 'Europe/Berlin' })
  return {
    editionId,
    file,
    fileName: 'schedule.xml',
    digest: '0'.repeat(64),
    decisions: { people: {}, prefer: 'desk', ...decisions },
  }
}

export async function apply(
  editionId: string,
  events: TestEvent[],
  decisions: Partial<Decisions> = {},
): Promise<Imported> {
  const done = await importProgramme(importOf(editionId, events, decisions), importer, NOW)
  if (!done.ok) throw new Error(done.problem.kind)
  return done.value
}

export function sessionsOf(editionId: string) {
  return db().session.findMany({
    where: { editionId },
    orderBy: { title: 'asc' },
    include: { room: true, track: true, appearances: { include: { speaker: true }, orderBy: { position: 'asc' } } },
  })
}

export function planned() {
  return makeEdition(db(), { status: 'planned', timeZone: 'Europe/Berlin', city: 'Erfurt', country: 'DE' })
}
