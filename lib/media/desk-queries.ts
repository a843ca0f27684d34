import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import { pictureOf, type Picture } from './model'
import { PICTURE_FIELDS } from './queries'

const LARGEST_LIST = 60

/** Pictures of the library by words of their caption, credit or alternative text, newest first. */
export async function searchPictures(words: string): Promise<Picture[]> {
  await requireViewer()
  const contains = { contains: words.trim().slice(0, 200), mode: 'insensitive' as const }
  const assets = await db().mediaAsset.findMany({
    where: {
      mimeType: { startsWith: 'image/' },
      OR: [{ caption: contains }, { credit: contains }, { alt: contains }, { storageKey: contains }],
    },
    select: PICTURE_FIELDS,
    orderBy: [{ createdAt: 'desc' }, { storageKey: 'asc' }],
    take: LARGEST_LIST,
  })
  return assets.map((asset) => pictureOf(asset))
}
