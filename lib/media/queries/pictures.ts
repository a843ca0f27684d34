import 'server-only'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { pictureOf, type Picture } from '../model'

export const PICTURE_FIELDS = {
  id: true,
  storageKey: true,
  masterKey: true,
  renditions: true,
  width: true,
  height: true,
  caption: true,
  credit: true,
  creator: true,
  copyright: true,
  licenceUrl: true,
  licensorUrl: true,
  right: true,
  rightExpiresAt: true,
  alt: true,
  decorative: true,
  focusX: true,
  focusY: true,
  handCrops: true,
  placeholder: true,
} as const satisfies Prisma.MediaAssetSelect

/** The pictures of these ids, by id; an id that the library does not know is left out, and so is what was deleted. */
export async function getPictures(ids: readonly string[]): Promise<Map<string, Picture>> {
  if (ids.length === 0) return new Map()
  const assets = await db().mediaAsset.findMany({
    where: { id: { in: [...new Set(ids)] }, deletedAt: null },
    select: PICTURE_FIELDS,
  })
  const now = currentTime()
  return new Map(assets.map((asset) => [asset.id, pictureOf(asset, now)]))
}

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
  })
  const now = currentTime()
  return assets.map((asset) => pictureOf(asset, now))
}
