import 'server-only'
import { db } from '@/lib/platform/db/client'
import { programmeChanges, type ProgrammeVersion } from './model'
import { programmeSnapshot, type ProgrammeSnapshot } from './snapshot'

/** The named versions of an edition's programme, the newest first. */
export async function listVersions(editionId: string): Promise<ProgrammeVersion[]> {
  const rows = await db().programmeVersion.findMany({
    where: { editionId },
    select: { id: true, number: true, name: true, note: true, at: true, changes: true },
    orderBy: { number: 'desc' },
  })
  return rows.map((row) => ({ ...row, changes: programmeChanges.parse(row.changes) }))
}

/** The programme as a version keeps it. */
export interface NamedProgramme {
  name: string
  programme: ProgrammeSnapshot
}

/** A named version of an edition's programme with all that it keeps; null when there is no such version. */
export async function getVersion(editionId: string, number: number): Promise<NamedProgramme | null> {
  const row = await db().programmeVersion.findUnique({
    where: { editionId_number: { editionId, number } },
    select: { name: true, programme: true },
  })
  return row && { name: row.name, programme: programmeSnapshot.parse(row.programme) }
}

/** The last named version, for a line under the programme; null while none has a name. */
export function getLastVersion(editionId: string): Promise<{ number: number; name: string; at: Date } | null> {
  return db().programmeVersion.findFirst({
    where: { editionId },
    select: { number: true, name: true, at: true },
    orderBy: { number: 'desc' },
  })
}
