import 'server-only'
import { requireViewer } from '@/lib/auth/session'
import { containsPattern, LOOKUP_LIMIT, type LookupBy, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import type { SuggestedSpeaker } from './model'

/** Speakers by any of their names, with their latest office to tell namesakes apart. */
export async function lookupSpeakers(by: LookupBy): Promise<LookupItem[]> {
  await requireViewer()
  const ids = 'ids' in by ? [...by.ids] : await idsByName(by.words)
  const speakers = await db().speaker.findMany({
    where: { id: { in: ids } },
    select: {
      id: true,
      name: true,
      mergedInto: { select: { name: true } },
      appearances: {
        where: { title: { not: null } },
        orderBy: { edition: { year: 'desc' } },
        take: 1,
        select: { title: true },
      },
    },
  })
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return ids.flatMap((id) => {
    const speaker = byId.get(id)
    return speaker
      ? [{ id, label: speaker.mergedInto?.name ?? speaker.name, hint: speaker.appearances[0]?.title ?? null }]
      : []
  })
}

async function idsByName(words: string): Promise<string[]> {
  const pattern = containsPattern(words)
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT speaker.id FROM speaker
    WHERE merged_into_id IS NULL AND (unaccent(speaker.name) ILIKE unaccent(${pattern})
       OR EXISTS (SELECT FROM name_variant
                  WHERE speaker_id = speaker.id AND unaccent(value) ILIKE unaccent(${pattern})))
    ORDER BY unaccent(speaker.name) ILIKE unaccent(${pattern}) DESC, speaker.sort_name
    LIMIT ${LOOKUP_LIMIT}`
  return rows.map(({ id }) => id)
}

const SUGGESTIONS = 8

/** People by any of their names while somebody writes: those of the story's sessions first, then those of its edition. */
export async function suggestSpeakers(
  words: string,
  story: { editionIds: readonly string[]; sessionIds: readonly string[] },
): Promise<SuggestedSpeaker[]> {
  await requireViewer()
  const pattern = containsPattern(words)
  const atWordStart = `% ${pattern.slice(1)}`
  const rows = await db().$queryRaw<SuggestedRow[]>`
    SELECT speaker.id, speaker.name, office.title, office.organisation, office.year, office.of_the_day AS "ofTheDay"
    FROM speaker
    LEFT JOIN LATERAL (
      SELECT title, organisation_name AS organisation, edition.year,
             coalesce(session_id::text = ANY(${[...story.sessionIds]}), false) AS in_session,
             edition_id::text = ANY(${[...story.editionIds]}) AS of_the_day
      FROM appearance JOIN edition ON edition.id = edition_id
      WHERE speaker_id = speaker.id
      ORDER BY in_session DESC, of_the_day DESC, title IS NULL AND organisation_name IS NULL, year DESC
      LIMIT 1) AS office ON true
    WHERE merged_into_id IS NULL AND (unaccent(speaker.name) ILIKE unaccent(${pattern})
       OR EXISTS (SELECT FROM name_variant
                  WHERE speaker_id = speaker.id AND unaccent(value) ILIKE unaccent(${pattern})))
    ORDER BY office.in_session DESC NULLS LAST, office.of_the_day DESC NULLS LAST,
             unaccent(' ' || speaker.name) ILIKE unaccent(${atWordStart}) DESC, speaker.sort_name, speaker.id
    LIMIT ${SUGGESTIONS}`
  return rows.map(({ id, name, title, organisation, year, ofTheDay }) => ({
    id,
    name,
    office:
      year !== null && (title ?? organisation) ? { title, organisation, year, ofTheDay: ofTheDay === true } : null,
  }))
}

interface SuggestedRow {
  id: string
  name: string
  title: string | null
  organisation: string | null
  year: number | null
  ofTheDay: boolean | null
}

const MOST_CANDIDATES = 2000

/**
 * Whoever a text may mean: people whose family name, or the last word of any of their names, is among its words, and all
 * who took part in the editions that it may be about. Words are in small letters without accents.
 */
export async function listSpeakersToRecognise(words: readonly string[], editionIds: readonly string[]) {
  await requireViewer()
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM speaker
    WHERE merged_into_id IS NULL AND (lower(unaccent(split_part(sort_name, ',', 1))) = ANY(${[...words]})
       OR lower(unaccent(split_part(name, ' ', -1))) = ANY(${[...words]})
       OR EXISTS (SELECT FROM name_variant
                  WHERE speaker_id = speaker.id AND lower(unaccent(split_part(value, ' ', -1))) = ANY(${[...words]}))
       OR EXISTS (SELECT FROM appearance WHERE speaker_id = speaker.id AND edition_id::text = ANY(${[...editionIds]})))
    LIMIT ${MOST_CANDIDATES}`
  const speakers = await db().speaker.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    select: {
      id: true,
      name: true,
      sortName: true,
      nameVariants: { select: { value: true } },
      appearances: {
        select: { title: true, organisationName: true, editionId: true, sessionId: true },
        orderBy: { edition: { year: 'desc' } },
      },
    },
    orderBy: { sortName: 'asc' },
  })
  return speakers.map(({ nameVariants, appearances, ...speaker }) => ({
    ...speaker,
    variants: nameVariants.map(({ value }) => value),
    offices: appearances.map(({ organisationName, ...office }) => ({ ...office, organisation: organisationName })),
  }))
}
