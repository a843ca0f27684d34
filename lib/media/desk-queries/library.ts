import 'server-only'
import { requirePermission } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { windowOf } from '@/lib/core/pagination'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { LibraryFilter } from '../library-filter'
import { pictureOf } from '../model'
import { PICTURE_FIELDS } from '../queries/pictures'
import type { LibraryEntry } from '../library-entry'

/** Even rows of two, three, four, five and six. */
export const LIBRARY_PAGE = 60

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

/** One page of the library, newest first, and how many there are. */
export async function listLibrary(filter: LibraryFilter): Promise<{ entries: LibraryEntry[]; total: number }> {
  await requirePermission('media.read')
  const now = currentTime()
  const where = fitting(filter, now)
  const { limit, offset } = windowOf(filter.page, LIBRARY_PAGE)
  const [rows, total] = await Promise.all([
    db().mediaAsset.findMany({ where, select: ENTRY_FIELDS, orderBy: NEWEST, take: limit, skip: offset }),
    db().mediaAsset.count({ where }),
  ])
  return { entries: rows.map((row) => entryOf(row, now)), total }
}

/** These of the library, in the order of the ids. */
export async function getLibraryEntries(ids: readonly string[]): Promise<LibraryEntry[]> {
  await requirePermission('media.read')
  const rows = await db().mediaAsset.findMany({ where: { id: { in: [...ids] } }, select: ENTRY_FIELDS })
  const now = currentTime()
  const byId = new Map(rows.map((row) => [row.id, entryOf(row, now)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

const LARGEST_LIST = 60

/** Pictures of the library by words of their caption, credit or alternative text, newest first. */
export async function searchPictures(words: string): Promise<LibraryEntry[]> {
  await requirePermission('media.read')
  const assets = await db().mediaAsset.findMany({
    where: { ...SHELF.pictures, ...saying(words.trim().slice(0, 200)) },
    select: ENTRY_FIELDS,
    orderBy: NEWEST,
    take: LARGEST_LIST,
  })
  const now = currentTime()
  return assets.map((asset) => entryOf(asset, now))
}

const NEWEST = [{ createdAt: 'desc' }, { storageKey: 'asc' }] satisfies Prisma.MediaAssetOrderByWithRelationInput[]

const SHELF = {
  pictures: { deletedAt: null, mimeType: { startsWith: 'image/' } },
  documents: { deletedAt: null, NOT: { mimeType: { startsWith: 'image/' } } },
  deleted: { deletedAt: { not: null } },
} satisfies Record<LibraryFilter['shelf'], Prisma.MediaAssetWhereInput>

function fitting(
  { words, shelf, edition, person, right, lacks }: LibraryFilter,
  now: Date,
): Prisma.MediaAssetWhereInput {
  return {
    AND: [
      SHELF[shelf],
      words ? saying(words) : {},
      edition ? ofEdition(edition) : {},
      person ? { OR: [{ people: { some: { speakerId: person } } }, { portraitOf: { some: { id: person } } }] } : {},
      right === 'expired' ? { rightExpiresAt: { lte: now } } : right ? { right } : {},
      lacks ? LACKING[lacks] : {},
    ],
  }
}

const LACKING = {
  credit: { OR: [{ credit: null }, { credit: '' }] },
  right: { right: 'unknown' },
  alt: { decorative: false, OR: [{ alt: null }, { alt: '' }] },
  confirmation: { confirmedAt: null, createdById: { not: null } },
} satisfies Record<string, Prisma.MediaAssetWhereInput>

/** Filed under an edition, or shown by a story about it. */
function ofEdition(slug: string): Prisma.MediaAssetWhereInput {
  const told = { some: { article: { editions: { some: { edition: { slug } } } } } }
  return { OR: [{ ofEdition: { slug } }, { uses: told }] }
}

/** Each of the words stands somewhere: as many narrow it down. */
function saying(words: string): Prisma.MediaAssetWhereInput {
  return {
    AND: words
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, 8)
      .map((word) => {
        const contains = { contains: word, mode: 'insensitive' as const }
        return {
          OR: [
            { caption: contains },
            { credit: contains },
            { alt: contains },
            { headline: contains },
            { fileName: contains },
            { keywords: { has: word } },
            { people: { some: { speaker: { name: contains } } } },
          ],
        }
      }),
  }
}

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
