import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import { officeOn } from '../offices'

export interface KnownOffice {
  title: string | null
  organisationName: string | null
  organisationId: string | null
}

const SHOWN = 4

/** What somebody may have been on a day, the likeliest first: the office held then, else what appearances near it say. */
export async function listKnownOffices(speakerId: string, day: string | null): Promise<KnownOffice[]> {
  await requireViewer()
  const select = { title: true, organisationName: true, organisationId: true } as const
  const [offices, appearances] = await Promise.all([
    db().office.findMany({
      where: { speakerId },
      select: { ...select, since: true, until: true },
      orderBy: { position: 'asc' },
    }),
    db().appearance.findMany({
      where: { speakerId, OR: [{ title: { not: null } }, { organisationName: { not: null } }] },
      select,
      orderBy: [{ edition: { year: 'desc' } }, { id: 'desc' }],
      take: 20,
    }),
  ])
  const held = day ? officeOn(offices, day) : null
  const known = [...(held ? [held] : []), ...appearances, ...offices].map(
    ({ title, organisationName, organisationId }) => ({ title, organisationName, organisationId }),
  )
  const words = known.map(({ title, organisationName }) => `${title ?? ''} ${organisationName ?? ''}`.toLowerCase())
  return known.filter((_, index) => words.indexOf(words[index] ?? '') === index).slice(0, SHOWN)
}
