import 'server-only'
import { containsPattern } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Lack, LibraryFilter } from '../library-filter'

type Condition = Prisma.MediaAssetWhereInput

export const SHELF = {
  pictures: { deletedAt: null, mimeType: { startsWith: 'image/' } },
  documents: { deletedAt: null, NOT: { mimeType: { startsWith: 'image/' } } },
  deleted: { deletedAt: { not: null } },
} satisfies Record<LibraryFilter['shelf'], Condition>

const LACKING: Record<Lack, Condition> = {
  credit: { OR: [{ credit: null }, { credit: '' }] },
  right: { right: 'unknown' },
  alt: { decorative: false, OR: [{ alt: null }, { alt: '' }] },
  confirmation: { confirmedAt: null, createdById: { not: null } },
}

/** Which pictures and documents a filter lets through. */
export async function fitting(
  { words, shelf, edition, person, right, lacks }: LibraryFilter,
  now: Date,
): Promise<Condition> {
  return {
    AND: [
      SHELF[shelf],
      words ? await saying(words) : {},
      edition ? ofEdition(edition) : {},
      person ? await showing(person) : {},
      right === 'expired' ? { rightExpiresAt: { lte: now } } : right ? { right } : {},
      lacks ? LACKING[lacks] : {},
    ],
  }
}

/** Filed under an edition, or shown by a story about it. */
function ofEdition(slug: string): Condition {
  const told = { some: { article: { editions: { some: { edition: { slug } } } } } }
  return { OR: [{ ofEdition: { slug } }, { uses: told }] }
}

// Of somebody who is in more, the newest are found.
const MOST_OF_PEOPLE = 5000

/** Somebody is in it, or it is their portrait. By id, since the database would walk all pictures for either of the two. */
async function showing(speakerId: string): Promise<Condition> {
  const shown = await db().$queryRaw<{ id: string }[]>`
    SELECT asset.id FROM media_asset asset
    WHERE asset.id IN (
      SELECT asset_id FROM media_person WHERE speaker_id = ${speakerId}::uuid
      UNION ALL SELECT portrait_id FROM speaker WHERE id = ${speakerId}::uuid
    )
    ORDER BY asset.created_at DESC LIMIT ${MOST_OF_PEOPLE}`
  return { id: { in: shown.map(({ id }) => id) } }
}

const MOST_WORDS = 8
// The index goes by three letters: a shorter word is looked for where words begin.
const LETTERS_ANYWHERE = 3

/** Each of the words is said of it, or is in the name of somebody who is in it: as many narrow it down. */
export async function saying(words: string): Promise<Condition> {
  const asked = words.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS)
  const known = await db().$queryRaw<{ folded: string; shown: string[] }[]>`
    SELECT search.fold(word) AS folded, ARRAY(
      SELECT asset.id FROM media_asset asset
      WHERE asset.id IN (
        SELECT person.asset_id FROM media_person person JOIN search_name name ON name.speaker_id = person.speaker_id
        WHERE name.value ILIKE pattern
        UNION ALL
        SELECT speaker.portrait_id FROM speaker JOIN search_name name ON name.speaker_id = speaker.id
        WHERE name.value ILIKE pattern
      )
      ORDER BY asset.created_at DESC LIMIT ${MOST_OF_PEOPLE}
    ) AS shown
    FROM unnest(${asked}::text[], ${asked.map(containsPattern)}::text[]) WITH ORDINALITY AS given (word, pattern, position)
    ORDER BY position`
  return {
    AND: known
      .filter(({ folded }) => folded !== '')
      .map(({ folded, shown }) => ({
        OR: [
          { searchWords: { contains: folded.length < LETTERS_ANYWHERE ? ` ${folded}` : folded } },
          ...(shown.length > 0 ? [{ id: { in: shown } }] : []),
        ],
      })),
  }
}
