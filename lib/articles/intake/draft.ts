import { CONTENT_SCHEMA_VERSION, emptyContent, type ArticleContent, type QuoteAttribution } from '../content'
import type { Block } from '../blocks/registry'
import { bodyOf } from './draft-body'
import { withAnswers } from './exchange-block'
import type { Proposal, ProposalKind, ProposalOf, QuoteValue } from './proposals'
import type { Source } from './source'

export interface Draft {
  headline: string
  standfirst: string
  content: ArticleContent
}

/** The story that the accepted proposals make of the source; every word that none of them takes stays as a paragraph. */
export function draftOf(source: Source, proposals: readonly Proposal[], language: string, newId: () => string): Draft {
  const accepted = withAnswers(withoutRefusedRepairs(proposals).filter((proposal) => proposal.accepted))
  const all = <Kind extends ProposalKind>(kind: Kind) =>
    accepted.filter((proposal): proposal is ProposalOf<Kind> => proposal.kind === kind)
  const quoteIds = new Map(all('quote').map((proposal) => [proposal.id, newId()]))
  const editionIds = chosen(all('edition'))
  const sessionIds = chosen(all('session'))
  const [sourceName = null] = all('source').map(({ value }) => value)
  const context = { language, editionId: editionIds[0] ?? null, sessionId: sessionIds[0] ?? null, sourceName }
  const blocks: Block[] = bodyOf(source, proposals, accepted, quoteIds, newId)
  return {
    headline: all('headline')[0]?.value ?? '',
    standfirst: all('standfirst')[0]?.value ?? '',
    content: {
      ...emptyContent(),
      schemaVersion: CONTENT_SCHEMA_VERSION,
      datelines: all('dateline').map(({ value }) => value),
      bylines: all('byline').map(({ value }) => value),
      origins: all('source').map(({ value }) => ({ kind: 'source', name: value, url: null })),
      body: { type: 'doc', content: blocks },
      quotes: all('quote').map(({ id, value }) => attribution(quoteIds.get(id) ?? newId(), value, context)),
      closing: closingOf(source, all('closing')),
      editionIds,
      sessionIds,
      speakerIds: unique(all('person').map(({ value }) => value.speaker.chosen)),
    },
  }
}

/** A line that is taken as it came in has other offsets than its proposals: they all stand back. */
function withoutRefusedRepairs(proposals: readonly Proposal[]): Proposal[] {
  const refused = new Set(
    proposals.filter(({ kind, accepted }) => kind === 'repair' && !accepted).map(({ spans }) => spans[0]?.line),
  )
  return proposals.filter(({ spans }) => !spans.some(({ line }) => refused.has(line)))
}

type Context = Pick<QuoteAttribution, 'language' | 'editionId' | 'sessionId' | 'sourceName'>

function attribution(id: string, value: QuoteValue, { editionId, sessionId, ...context }: Context): QuoteAttribution {
  const speakerId = value.speaker.chosen
  return {
    id,
    kind: value.kind,
    speakerId,
    speakerLabel: speakerId ? null : value.speakerLabel?.slice(0, 300).trim() || null,
    // The session says which edition it belongs to.
    editionId: sessionId ? null : editionId,
    sessionId,
    askedById: null,
    askedByLabel: value.askedBy,
    ...context,
    verification: 'unverified',
    sourceUrl: null,
    momentMs: null,
    unattributedReason: null,
    checked: null,
    original: null,
  }
}

function closingOf({ lines }: Source, proposals: ProposalOf<'closing'>[]): ArticleContent['closing'] {
  const [closing] = proposals
  if (!closing) return null
  const of = lines.filter(({ id }) => closing.spans.some(({ line }) => line === id))
  const links = of.flatMap(({ text, marks }) =>
    marks.flatMap((mark) => (mark.type === 'link' ? [{ href: mark.href, words: text.slice(mark.from, mark.to) }] : [])),
  )
  const urlOf = (name: string) =>
    links.find(({ words, href }) => words.toLowerCase() === name.toLowerCase() && /^https?:/i.test(href))?.href ?? null
  return {
    text: of.map(({ text }) => text).join('\n'),
    networks: closing.value.map((name) => ({ name, url: urlOf(name) })),
  }
}

function chosen(proposals: ProposalOf<'edition' | 'session'>[]): string[] {
  return unique(proposals.map(({ value }) => value.chosen))
}

function unique(ids: (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))]
}
