import 'server-only'
import { buffer } from 'node:stream/consumers'
import { db } from '@/lib/platform/db/client'
import { log } from '@/lib/platform/log'
import { storage } from '@/lib/platform/storage/open-storage'
import type { StoredFile } from '@/lib/platform/storage/storage'
import { handCropsOf, mediaUrl } from '../model'
import { drawRendition } from '../pictures/draw-rendition'
import { readRenditionKey, renditionKey, widthsOf, type Rendered, type Rendition } from '../pictures/rendition'

export type MediaFile =
  | { kind: 'file'; file: StoredFile; download: boolean }
  /** The picture is the same and something about it has changed since: its files have other addresses now. */
  | { kind: 'moved'; to: string }
  | { kind: 'none' }

const NONE: MediaFile = { kind: 'none' }

/** What stands at an address below /media. A rendition that nobody asked for before is made, once, and kept. */
export async function getMediaFile(key: string): Promise<MediaFile> {
  if (key.startsWith('renditions/')) return rendition(key)
  if (key.startsWith('documents/')) return document(key)
  // What came from outside may say where it was taken, and with which camera: it stays inside.
  if (key.startsWith('originals/') || key.startsWith('masters/')) return NONE
  const file = await storage().get(key)
  return file ? { kind: 'file', file, download: false } : NONE
}

async function document(key: string): Promise<MediaFile> {
  const known = await db().mediaAsset.count({ where: { storageKey: key, deletedAt: null } })
  const file = known > 0 ? await storage().get(key) : null
  return file ? { kind: 'file', file, download: true } : NONE
}

async function rendition(key: string): Promise<MediaFile> {
  const wanted = readRenditionKey(key)
  if (!wanted) return NONE
  const kept = await storage().get(key)
  if (kept) return { kind: 'file', file: kept, download: false }

  const asset = await db().mediaAsset.findFirst({ where: { id: wanted.id, deletedAt: null } })
  if (!asset?.masterKey || asset.width === null || asset.height === null) return NONE
  const { id, renditions: edition, width, height, focusX, focusY } = asset
  const picture = { id, edition, width, height, focusX, focusY, handCrops: handCropsOf(asset) }
  if (!widthsOf(picture, wanted.crop).includes(wanted.width)) return nearest(picture, wanted)
  if (edition !== wanted.edition) return { kind: 'moved', to: mediaUrl(renditionKey({ ...wanted, edition })) }
  const { masterKey } = asset
  await once(key, async () => {
    const readMaster = async () => {
      const master = await storage().get(masterKey)
      if (!master) throw new Error(`The master ${masterKey} is not in the storage.`)
      return buffer(master.read())
    }
    await storage().put(key, await drawRendition(readMaster, picture, wanted, asset))
    log().debug({ key }, 'Made a rendition')
  })
  const made = await storage().get(key)
  return made ? { kind: 'file', file: made, download: false } : NONE
}

/** Another cut has other widths: who comes with an old address of it gets the nearest. Other widths were never given out. */
function nearest(picture: Rendered, wanted: Rendition): MediaFile {
  if (picture.edition === wanted.edition) return NONE
  const widths = widthsOf(picture, wanted.crop)
  const width = widths.findLast((each) => each <= wanted.width) ?? widths[0]
  if (width === undefined) return NONE
  return { kind: 'moved', to: mediaUrl(renditionKey({ ...wanted, edition: picture.edition, width })) }
}

const making = new Map<string, Promise<void>>()

/** However many ask for the same at once, it is made once. */
function once(key: string, make: () => Promise<void>): Promise<void> {
  const begun = making.get(key) ?? make().finally(() => making.delete(key))
  making.set(key, begun)
  return begun
}
