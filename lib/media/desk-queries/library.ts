import 'server-only'
import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { LibraryFilter } from '../library-filter'
import { pictureOf } from '../model'
import { PICTURE_FIELDS } from '../queries/pictures'
import type { LibraryEntry } from '../library-entry'
import { fitting, saying, SHELF } from './library-conditions'

/** Even rows of two, three, four, five and six. */
export const LIBRARY_PAGE = 60

/** Beyond this, it is only said that there are more. */
export const COUNTED_TO = 10_000

export interface LibraryPage {
  entries: LibraryEntry[]
  /** At most one more than `COUNTED_TO`. */
  total: number
  /** The entries from which the pages beside this one go on. */
  newerThan: string | null
  olderThan: string | null
}

const ENTRY_FIELDS = {
  ...PICTURE_FIELDS,
  version: true,
  mimeType: true,
  bytes: true,
  fileName: true,
  headline: true,
  confirmedAt: true,
  deletedAt: true,
} as const satisfies Prisma.MediaAssetSelect

type EntryRow = Prisma.MediaAssetGetPayload<{ select: typeof ENTRY_FIELDS }>

/** One page of the library, newest first, and how many entries fit. */
export async function listLibrary(filter: LibraryFilter): Promise<LibraryPage> {
  await requirePermission('media.read')
  const now = currentTime()
  const where = await fitting(filter, now)
  const [{ rows, newer, older }, total] = await Promise.all([
    pageOf(where, filter),
    db().mediaAsset.count({ where, take: COUNTED_TO + 1 }),
  ])
  return {
    entries: rows.map((row) => entryOf(row, now)),
    total,
    newerThan: newer ? (rows[0]?.id ?? null) : null,
    olderThan: older ? (rows.at(-1)?.id ?? null) : null,
  }
}

/** Pages go on from an entry, not from a number: the thousandth costs as much as the first, and uploads push nothing on. */
async function pageOf(where: Prisma.MediaAssetWhereInput, { olderThan, newerThan }: LibraryFilter) {
  const from = olderThan ?? newerThan
  const anchor = from
    ? await db().mediaAsset.findUnique({ where: { id: from }, select: { id: true, createdAt: true } })
    : null
  const upwards = anchor !== null && olderThan === null
  const beyond = await db().mediaAsset.findMany({
    where: anchor ? { AND: [where, upwards ? after(anchor) : before(anchor)] } : where,
    select: ENTRY_FIELDS,
    orderBy: upwards ? [{ createdAt: 'asc' }, { id: 'asc' }] : NEWEST,
    take: LIBRARY_PAGE + 1,
  })
  const more = beyond.length > LIBRARY_PAGE
  const rows = beyond.slice(0, LIBRARY_PAGE)
  return upwards ? { rows: rows.reverse(), newer: more, older: true } : { rows, newer: anchor !== null, older: more }
}

interface Anchor {
  id: string
  createdAt: Date
}

// The first half is what the index goes by.
const before = ({ id, createdAt }: Anchor): Prisma.MediaAssetWhereInput => ({
  createdAt: { lte: createdAt },
  NOT: { createdAt, id: { gte: id } },
})
const after = ({ id, createdAt }: Anchor): Prisma.MediaAssetWhereInput => ({
  createdAt: { gte: createdAt },
  NOT: { createdAt, id: { lte: id } },
})

/** These of the library, in the order of the ids. */
export async function getLibraryEntries(ids: readonly string[]): Promise<LibraryEntry[]> {
  await requirePermission('media.read')
  const rows = await db().mediaAsset.findMany({ where: { id: { in: [...ids] } }, select: ENTRY_FIELDS })
  const now = currentTime()
  const byId = new Map(rows.map((row) => [row.id, entryOf(row, now)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

/** Pictures of the library by words of what is said of them, newest first. */
export async function searchPictures(words: string): Promise<LibraryEntry[]> {
  await requirePermission('media.read')
  const assets = await db().mediaAsset.findMany({
    where: { ...SHELF.pictures, ...(await saying(words.trim().slice(0, 200))) },
    select: ENTRY_FIELDS,
    orderBy: NEWEST,
    take: LIBRARY_PAGE,
  })
  const now = currentTime()
  return assets.map((asset) => entryOf(asset, now))
}

const NEWEST = [{ createdAt: 'desc' }, { id: 'desc' }] satisfies Prisma.MediaAssetOrderByWithRelationInput[]

function entryOf(row: EntryRow, now: Date): LibraryEntry {
  const { mimeType, bytes, fileName, headline, storageKey, version, confirmedAt, deletedAt } = row
  const picture = mimeType.startsWith('image/') ? pictureOf(row, now) : null
  return {
    id: row.id,
    version,
    picture,
    mimeType,
    bytes,
    name: headline ?? row.caption ?? row.alt ?? fileName ?? storageKey,
    credit: row.credit,
    lacks: {
      credit: !row.credit,
      right: row.right === 'unknown',
      alt: picture !== null && !row.decorative && !row.alt,
      confirmation: confirmedAt === null && fileName !== null,
    },
    rightExpired: row.rightExpiresAt !== null && row.rightExpiresAt <= now,
    deleted: deletedAt !== null,
  }
}
