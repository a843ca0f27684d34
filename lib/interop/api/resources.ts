import { z } from 'zod'

const id = z.uuid().describe('Stays the same whatever becomes of the rest.')
const code = z.string().describe('The end of its address; may change, the old address then leads on.')
const url = z.url().describe('Its page for readers.')
const day = z.iso.date().nullable()
const instant = z.iso.datetime({ offset: true }).nullable()
const text = z.string().nullable()
const one = (of: string) => z.uuid().nullable().describe(`The id of one of ${of}; with expand, the thing itself.`)
const many = (of: string) => z.array(z.uuid()).describe(`Ids of ${of}; with expand, the things themselves.`)
const ref = (of: string) => z.string().max(120).describe(`The id or code of one of ${of}.`)

interface Resource {
  description: string
  /** One of them, without anything expanded. */
  item: z.ZodObject
  /** What a list can be narrowed to. */
  filters: Record<string, z.ZodType>
  /** Which fields name other things, and which these are. */
  expand: Record<string, string>
}

const roles = z.enum(['moderator', 'chair', 'host', 'keynote', 'speaker', 'panellist', 'discussant'])
const types = z.enum([
  'opening',
  'plenary',
  'panel',
  'workshop',
  'conversation',
  'round_table',
  'speech',
  'question_round',
  'dinner',
  'closing',
  'session',
])
const states = z.enum(['scheduled', 'moved', 'cancelled', 'replaced'])
const kinds = z.string().max(40)

/** Everything that the read API gives, each described once: the answers, their description and the page follow from here. */
export const RESOURCES = {
  editions: {
    description: 'The meetings of the series.',
    item: z.object({
      id,
      code,
      name: z.string(),
      series: z.string(),
      number: z.int(),
      year: z.int(),
      status: z.enum(['planned', 'held', 'not_held']),
      city: text,
      country: text,
      timezone: text,
      date_from: day,
      date_to: day,
      theme: text,
      url,
    }),
    filters: { year: z.coerce.number().int().min(1900).max(2200), status: z.enum(['planned', 'held', 'not_held']) },
    expand: {},
  },
  sessions: {
    description: 'What takes place at an edition, parts included.',
    item: z.object({
      id,
      code,
      edition: one('editions'),
      title: z.string(),
      submission_type: types,
      state: states,
      abstract: text,
      content_locale: text,
      day,
      start: instant,
      end: instant,
      room: text,
      track: text,
      parent: one('sessions'),
      speakers: many('speakers'),
      topics: many('topics'),
      url,
    }),
    filters: {
      edition: ref('editions'),
      speaker: ref('speakers'),
      topic: ref('topics'),
      type: types,
      state: states,
      day: z.iso.date(),
    },
    expand: { edition: 'editions', parent: 'sessions', speakers: 'speakers', topics: 'topics' },
  },
  speakers: {
    description: 'People, one record for all editions.',
    item: z.object({
      id,
      code,
      name: z.string(),
      sort_name: z.string(),
      names: z.array(z.string()),
      honorific: text,
      biography: text,
      country: text,
      wikidata_id: text,
      website: text,
      url,
    }),
    filters: {
      edition: ref('editions'),
      session: z.uuid(),
      organisation: ref('organisations'),
      country: z.string().regex(/^[A-Z]{2}$/),
    },
    expand: {},
  },
  appearances: {
    description: 'Who took part where, with the role and the office of that day.',
    item: z.object({
      id,
      edition: one('editions'),
      session: one('sessions'),
      speaker: one('speakers'),
      role: roles,
      attendance: z.enum(['confirmed', 'announced']),
      position: text,
      organisation_name: text,
      organisation: one('organisations'),
    }),
    filters: { edition: ref('editions'), session: z.uuid(), speaker: ref('speakers'), role: roles },
    expand: { edition: 'editions', session: 'sessions', speaker: 'speakers', organisation: 'organisations' },
  },
  articles: {
    description: 'Published stories. The full text of one is at /articles/{id}/ninjs.',
    item: z.object({
      id,
      code,
      kind: kinds,
      language: z.string(),
      headline: z.string(),
      standfirst: z.string(),
      kicker: text,
      bylines: z.array(z.string()),
      published: z.iso.datetime({ offset: true }),
      updated: z.iso.datetime({ offset: true }),
      editions: many('editions'),
      sessions: many('sessions'),
      speakers: many('speakers'),
      topics: many('topics'),
      url,
    }),
    filters: {
      edition: ref('editions'),
      session: z.uuid(),
      speaker: ref('speakers'),
      topic: ref('topics'),
      language: z.string().max(35),
      since: z.iso.datetime({ offset: true }),
    },
    expand: { editions: 'editions', sessions: 'sessions', speakers: 'speakers', topics: 'topics' },
  },
  quotes: {
    description: 'What was said, as printed in published stories.',
    item: z.object({
      id,
      text: z.string(),
      kind: z.string(),
      language: z.string(),
      verification: z.enum(['unverified', 'verified', 'disputed']),
      spoken_on: day,
      speaker: one('speakers'),
      speaker_label: text,
      edition: one('editions'),
      session: one('sessions'),
      articles: many('articles'),
      url,
    }),
    filters: { edition: ref('editions'), session: z.uuid(), speaker: ref('speakers') },
    expand: { speaker: 'speakers', edition: 'editions', session: 'sessions', articles: 'articles' },
  },
  topics: {
    description: 'What sessions and stories are about.',
    item: z.object({ id, code, name: z.string(), description: text, url }),
    filters: {},
    expand: {},
  },
  organisations: {
    description: 'Ministries, institutes, companies and media that people speak for.',
    item: z.object({ id, code, name: z.string(), abbreviation: text, country: text, website: text, url }),
    filters: { country: z.string().regex(/^[A-Z]{2}$/) },
    expand: {},
  },
} as const satisfies Record<string, Resource>

export type ResourceName = keyof typeof RESOURCES

export type Item<Name extends ResourceName> = z.infer<(typeof RESOURCES)[Name]['item']>

export function isResource(name: string | undefined): name is ResourceName {
  return name !== undefined && Object.hasOwn(RESOURCES, name)
}

const hit = z.object({ code: z.string(), title: z.string(), url })

/** What a search finds, by kind; the first of each. */
export const searchAnswer = z.object({
  query: z.string(),
  speakers: z.array(hit),
  sessions: z.array(hit),
  articles: z.array(hit),
  quotes: z.array(hit),
})

const named = z.object({ name: z.string(), rel: z.string(), uri: z.url() })

/** A story in full, as the IPTC's ninjs 1.4 names its parts. */
export const ninjsAnswer = z.object({
  uri: z.string(),
  type: z.literal('text'),
  mimetype: z.literal('text/html'),
  profile: kinds,
  language: z.string(),
  pubstatus: z.literal('usable'),
  firstcreated: z.iso.datetime(),
  versioncreated: z.iso.datetime(),
  headline: z.string(),
  description_text: z.string(),
  byline: z.string(),
  located: z.string().optional(),
  body_xhtml: z.string(),
  copyrightholder: z.string(),
  person: z.array(named),
  event: z.array(named),
  subject: z.array(z.object({ name: z.string(), code: z.string() })),
  associations: z.object({ featured: z.looseObject({ uri: z.url(), type: z.literal('picture') }) }).optional(),
})

/** How every refusal looks (RFC 9457). */
export const problemAnswer = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  parameter: z.string().optional(),
})
