import { createHash } from 'node:crypto'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { uniqueSlug, type Writer } from './client'

/** The row of a picture; no bytes are stored for it. */
export function makeMediaAsset(db: Writer, given: Partial<Prisma.MediaAssetUncheckedCreateInput> = {}) {
  const storageKey = given.storageKey ?? `${uniqueSlug('picture')}.svg`
  return db.mediaAsset.create({
    data: {
      mimeType: 'image/svg+xml',
      bytes: 1024,
      sha256: createHash('sha256').update(storageKey).digest('hex'),
      width: 1200,
      height: 675,
      alt: 'A drawn ornament',
      right: 'owned',
      ...given,
      storageKey,
    },
  })
}
