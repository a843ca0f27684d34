import { z } from 'zod'
import { languageTag } from '@/lib/core/language-tag'
import { blockSchema } from './blocks/registry'
import { storableText } from './blocks/inline'
import { pictureUse } from './blocks/picture-use'

/** Raised when the stored shape changes; older content is then lifted when read. */
export const CONTENT_SCHEMA_VERSION = 1

const LONGEST_RECORDING_MS = 48 * 60 * 60 * 1000

const line = storableText.trim().min(1).max(300)
const webAddress = z
  .url({ protocol: /^https?$/, error: 'link.unsafe' })
  .max(2000)
  .refine((url) => !/[\p{Cc}\p{Cs}]/u.test(url), 'link.unsafe')

/** Where the piece was filed; never the place of the event. */
const dateline = z.strictObject({
  city: line,
  country: line.nullable(),
  date: z.iso.date().nullable(),
  agency: line.nullable(),
  separator: z.enum(['', '—', ' – ', ': ', '. ', '/']),
})

/** Who signs; nobody needs an account for it. */
const byline = z.strictObject({
  kind: z.enum(['person', 'newsroom', 'agency']),
  name: line,
  function: z.enum(['author', 'translator', 'editor']),
})

/** One link of the chain from the first publisher to us. */
const origin = z.strictObject({
  kind: z.enum(['source', 'release', 'first_publisher', 'agency']),
  name: line,
  url: webAddress.nullable(),
})

/** What the story says about one utterance. Its words are those that carry its id in the body. */
const quoteAttribution = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['direct', 'partial', 'paraphrase', 'translated']),
  speakerId: z.uuid().nullable(),
  /** Who spoke when no name is known ("the moderator"). */
  speakerLabel: line.nullable(),
  editionId: z.uuid().nullable(),
  sessionId: z.uuid().nullable(),
  askedById: z.uuid().nullable(),
  askedByLabel: line.nullable(),
  language: languageTag,
  verification: z.enum(['unverified', 'verified', 'disputed']),
  /** Who printed these words: a ministry's release, a transcript, our reporter. */
  sourceName: line.nullable(),
  sourceUrl: webAddress.nullable(),
  /** Where the words begin in the recording at that address, in milliseconds. */
  momentMs: z.int().min(0).max(LONGEST_RECORDING_MS).nullable().default(null),
  /** Why nobody is named, when that is on purpose. */
  unattributedReason: line.nullable().default(null),
  /** Who compared the words with a recording, and when. Written by the server, whatever a browser sends. */
  checked: z.strictObject({ by: line, byId: z.uuid().nullable(), at: z.iso.datetime() }).nullable().default(null),
  /** The words in the language they were spoken in, when ours are a translation. */
  original: z.strictObject({ text: storableText.min(1).max(5000), language: languageTag }).nullable(),
})

/** Boilerplate after the story: kept apart from the body, never in search, summaries or feeds' text. A draft's may be half filled in. */
const closing = z.strictObject({
  text: storableText.trim().max(1000),
  networks: z.array(z.strictObject({ name: storableText.trim().max(300), url: webAddress.nullable() })).max(20),
})

/** Everything that one revision says, beside its headline and standfirst. Unknown keys are refused with their path. */
export const articleContent = z.strictObject({
  schemaVersion: z.literal(CONTENT_SCHEMA_VERSION, { error: 'content.version' }),
  kicker: line.nullable(),
  datelines: z.array(dateline).max(3),
  bylines: z.array(byline).max(20),
  origins: z.array(origin).max(10),
  licence: line.nullable(),
  lead: pictureUse.nullable(),
  body: z.strictObject({ type: z.literal('doc'), content: z.array(blockSchema).max(2000) }),
  quotes: z.array(quoteAttribution).max(500),
  closing: closing.nullable(),
  editionIds: z.array(z.uuid()).max(20),
  sessionIds: z.array(z.uuid()).max(100),
  /** People in the story who are not quoted; the quoted ones follow from the quotes. */
  speakerIds: z.array(z.uuid()).max(500),
  organisationIds: z.array(z.uuid()).max(200),
  topicIds: z.array(z.uuid()).max(50),
})

/** What a list tells of a story beside its headline and standfirst; its text is not looked at. */
export const cardContent = z.object(articleContent.pick({ kicker: true, bylines: true, lead: true }).shape)

export type ArticleContent = z.infer<typeof articleContent>
export type Dateline = z.infer<typeof dateline>
export type Byline = z.infer<typeof byline>
export type QuoteAttribution = z.infer<typeof quoteAttribution>

export function emptyContent(): ArticleContent {
  return {
    schemaVersion: CONTENT_SCHEMA_VERSION,
    kicker: null,
    datelines: [],
    bylines: [],
    origins: [],
    licence: null,
    lead: null,
    body: { type: 'doc', content: [] },
    quotes: [],
    closing: null,
    editionIds: [],
    sessionIds: [],
    speakerIds: [],
    organisationIds: [],
    topicIds: [],
  }
}
