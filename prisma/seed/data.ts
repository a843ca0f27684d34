import { z } from 'zod'
import appearancesJson from './data/appearances.json'
import editionsJson from './data/editions.json'
import organisationsJson from './data/organisations.json'
import sessionsJson from './data/sessions.json'
import sourcesJson from './data/sources.json'
import speakersJson from './data/speakers.json'
import topicsJson from './data/topics.json'
import venuesJson from './data/venues.json'

// The facts of the demo world, as published sources give them. Each record names its sources by the ids of sources.json;
// what no source confirms is null or left out. Parsed once, so that a slip in the data stops the seed before it writes.
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
const words = z.string().min(1)
const country = z.string().regex(/^[A-Z]{2}$/)
const language = z.string().min(2).nullable()
const day = z.iso.date()
const time = z.iso.time({ precision: -1 })
const sourceIds = z.array(z.string()).min(1)

export const sources = z
  .array(z.strictObject({ id: z.string(), url: z.url().nullable(), kind: words, language }))
  .parse(sourcesJson)

export const organisations = z
  .array(
    z.strictObject({
      id,
      name: words,
      abbreviation: words.nullable(),
      country: country.nullable(),
      names: z.array(z.strictObject({ value: words, language })),
      sources: sourceIds,
    }),
  )
  .parse(organisationsJson)

export const venues = z
  .array(z.strictObject({ id, name: words, city: words, country, sources: sourceIds }))
  .parse(venuesJson)

export const editions = z
  .array(
    z.strictObject({
      number: z.int(),
      year: z.int(),
      status: z.enum(['held', 'not_held']),
      city: words.nullable(),
      country: country.nullable(),
      timeZone: words.nullable(),
      startsOn: day.nullable(),
      endsOn: day.nullable(),
      datesNote: words.nullable(),
      theme: words.nullable(),
      participation: words.nullable(),
      venue: id.nullable(),
      sources: sourceIds,
    }),
  )
  .parse(editionsJson)

export const topics = z.array(z.strictObject({ id, name: words, description: words })).parse(topicsJson)

export const speakers = z
  .array(
    z.strictObject({
      id,
      name: words,
      sortName: words,
      /** Only where an office held for the state, or a source, names it; a guess from a name or an employer is none. */
      country: country.nullable(),
      variants: z.array(
        z.strictObject({
          value: words,
          language,
          kind: z.enum(['alias', 'native', 'transliteration']),
          searchOnly: z.boolean().default(false),
          source: z.string(),
        }),
      ),
      sources: z.array(z.string()),
    }),
  )
  .parse(speakersJson)

export const sessions = z
  .array(
    z.strictObject({
      id,
      edition: z.int(),
      slug: id,
      title: words,
      titleOfficial: z.boolean(),
      type: z.enum(['opening', 'plenary', 'conversation', 'round_table', 'dinner', 'closing', 'session']),
      day: day.nullable(),
      /** Wall-clock times at the place, given only where the day is known too. */
      startsAt: time.nullable(),
      endsAt: time.nullable(),
      abstract: words.nullable(),
      otherTitles: z.array(z.strictObject({ title: words, language })),
      topics: z.array(id),
      sources: sourceIds,
    }),
  )
  .parse(sessionsJson)

/**
 * `announced`: named in advance, and no source says that the person came. Whoever sent a message instead of coming has
 * "(by message)" after the office, which every list of the portal draws, because no appearance may claim a presence.
 */
export const appearances = z
  .array(
    z.strictObject({
      edition: z.int(),
      session: id.nullable(),
      speaker: id,
      role: z.enum(['moderator', 'speaker', 'panellist']),
      attendance: z.enum(['confirmed', 'announced']),
      position: z.int(),
      title: words.nullable(),
      organisationName: words.nullable(),
      organisation: id.nullable(),
    }),
  )
  .parse(appearancesJson)

/** When the demo world came into being: one fixed moment, so that the same seed gives the same rows. */
export const SEEDED_AT = new Date('2026-11-16T06:00:00Z')
