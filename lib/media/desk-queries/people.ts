import 'server-only'
import { requirePermission } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'

/** Whoever is in a picture of the library, or is shown by a portrait, by name. */
export async function listPeopleInPictures(): Promise<{ id: string; name: string }[]> {
  await requirePermission('media.read')
  return db().speaker.findMany({
    where: {
      mergedIntoId: null,
      OR: [{ pictures: { some: { asset: { deletedAt: null } } } }, { portraitId: { not: null } }],
    },
    select: { id: true, name: true },
    orderBy: { sortName: 'asc' },
    take: 2000,
  })
}
