import 'server-only'
import { db } from '@/lib/platform/db/client'
import { pictureOf, type Picture } from './model'

export const PICTURE_FIELDS = {
  id: true,
  storageKey: true,
  width: true,
  height: true,
  caption: true,
  credit: true,
  alt: true,
  decorative: true,
} as const

/** The pictures of these ids, by id; an id that the library does not know is left out. */
export async function getPictures(ids: readonly string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map()
  const assets = await db().mediaAsset.findMany({ where: { id: { in: [...new Set(ids)] } }, select: PICTURE_FIELDS })
  return new Map(assets.map((asset) => [asset.id, pictureOf(asset)]))
}

const MOST_OF_A_SESSION = 12

/** The pictures of the stories that were published from a session, the newest first. */
export async function listSessionPictures(sessionId: string): Promise<Picture[]> {
  const assets = await db().mediaAsset.findMany({
    where: {
      mimeType: { startsWith: 'image/' },
      decorative: false,
      uses: { some: { article: { sessions: { some: { sessionId } } } } },
    },
    select: PICTURE_FIELDS,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_OF_A_SESSION,
  })
  return assets.map((asset) => pictureOf(asset))
}
