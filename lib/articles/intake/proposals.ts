import type { Byline, Dateline } from '../content'
import type { Span } from './source'

export type Confidence = 'certain' | 'likely' | 'open'

/** Something that the portal knows and that the words may mean. */
export interface Choice {
  id: string
  label: string
  hint: string | null
}

/** What the words may mean. Chosen is what we would take; null where only the editor can tell. */
export interface Match {
  choices: Choice[]
  chosen: string | null
  confidence: Confidence
}

export type NoiseReason =
  | 'repeated-title'
  | 'date-prefix'
  | 'buttons'
  | 'advertisement'
  | 'consent'
  | 'read-more'
  | 'navigation'
  | 'copyright'
  | 'before-title'

/** Where the words that name the speaker stand; carried means in an earlier sentence. */
export type AttributionPlace = 'before' | 'after' | 'between' | 'carried' | 'turn' | 'none'

export interface QuoteValue {
  kind: 'direct' | 'partial' | 'paraphrase'
  /** Words in quotation marks that nobody spoke: kept as prose unless an editor says otherwise. */
  unspoken: 'title' | 'coined' | null
  place: AttributionPlace
  /** As printed; stays in the prose. */
  verb: string | null
  /** Who spoke, as the text says it. */
  speakerLabel: string | null
  speaker: Match
  /** Whom the speaker reports in turn. */
  reports: string | null
  askedBy: string | null
  /** The closing mark is missing. */
  unclosed: boolean
}

export interface PersonValue {
  name: string
  role: string | null
  speaker: Match
}

export interface PictureValue {
  caption: string | null
  credit: string | null
  /** The picture of the library that an editor chose for it; until then its words wait in the body. */
  chosen: { id: string; name: string; credit: string | null } | null
}

/** Somebody asks, others answer; by the ids of the source's lines. The spans are the labels, which the parts replace. */
export interface ExchangeValue {
  askedBy: string | null
  question: string[]
  answers: { speakerLabel: string; lines: string[] }[]
}

interface Values {
  headline: string
  standfirst: string
  byline: Byline
  dateline: Dateline
  source: string
  edition: Match
  session: Match
  person: PersonValue
  quote: QuoteValue
  exchange: ExchangeValue
  picture: PictureValue
  subhead: null
  list: 'bullet' | 'numbered'
  closing: string[]
  noise: NoiseReason
  repair: string
}

export type ProposalKind = keyof Values
export type Finding = {
  [Kind in ProposalKind]: { kind: Kind; value: Values[Kind]; spans: Span[]; accepted: boolean }
}[ProposalKind]

/** One thing that we believe about the source, for an editor to accept or refuse. */
export type Proposal = Finding & { id: string }
export type ProposalOf<Kind extends ProposalKind> = Extract<Proposal, { kind: Kind }>
export type FindingOf<Kind extends ProposalKind> = Extract<Finding, { kind: Kind }>

// What takes words out of the body when it is accepted. Everything else only marks words that stay where they are.
const CLAIMS: readonly ProposalKind[] = [
  'headline',
  'standfirst',
  'byline',
  'dateline',
  'noise',
  'closing',
  'list',
  'exchange',
]

export function takesWords({ kind }: { kind: ProposalKind }): boolean {
  return CLAIMS.includes(kind)
}

export const NO_MATCH: Match = { choices: [], chosen: null, confidence: 'open' }
