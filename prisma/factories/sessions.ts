import { dateColumn } from '@/lib/core/calendar-day'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { nextNumber, uniqueSlug, type Writer } from './client'
import { makeEdition } from './editions'

/** A panel on the second day, at a new edition unless one is given. */
export async function makeSession(db: Writer, given: Partial<Prisma.SessionUncheckedCreateInput> = {}) {
  return db.session.create({
    data: {
      slug: uniqueSlug('session'),
      title: `Session ${nextNumber()}`,
      type: 'panel',
      day: dateColumn('2024-12-14'),
      ...given,
      editionId: given.editionId ?? (await makeEdition(db)).id,
    },
  })
}
