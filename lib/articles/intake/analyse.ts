import { findClosing } from './finding/closing'
import { findEdition } from './finding/editions'
import { findExchanges } from './finding/exchanges'
import { findIndirectSpeech } from './finding/indirect-speech'
import { findNoise } from './finding/noise'
import { findOpening } from './finding/opening'
import { findOrigin } from './finding/origin'
import { Parties } from './finding/parties'
import { findPeople } from './finding/people'
import { findPicture } from './finding/picture-lines'
import { quotedPieces } from './finding/quotation-marks'
import { findQuotes } from './finding/quotes'
import { findSession } from './finding/sessions'
import { skeletonOf } from './finding/skeleton'
import { findStructure } from './finding/structure'
import { findTurns, quotesOfTurns } from './finding/turns'
import type { Known } from './known'
import { takesWords, type Finding, type FindingOf, type Proposal } from './proposals'
import { wholeLine, type Source, type SourceLine } from './source'

/** Everything that we believe about a text, in reading order. Nothing of it is done before an editor has agreed. */
export function analyse({ lines }: Source, known: Known): Proposal[] {
  const edition = findEdition(lines, known.editions)
  const year = known.editions.find(({ id }) => id === edition?.value.chosen)?.year ?? null

  const noise = findNoise(lines)
  const afterNoise = without(lines, noise)
  const closing = findClosing(afterNoise)
  const story = without(afterNoise, closing ? [closing] : [])
  const opening = findOpening(story, year)
  const body = without(story, opening)
  const pictures = body.map(findPicture).filter((picture) => picture !== null)
  const prose = without(body, pictures)

  const words = behindDateline(findWords(prose, storyLines(story, opening), known), opening)
  const quoted = known.speakers.filter(({ id }) =>
    words.some(({ kind, value }) => kind === 'quote' && value.speaker.chosen === id),
  )
  const session = findSession(lines, sessionsOf(known, edition), quoted)
  const findings: Finding[] = [
    ...repairs(lines),
    ...noise,
    ...opening,
    ...pictures,
    ...findStructure(prose),
    ...[findOrigin(prose), edition, session, closing].filter((finding) => finding !== null),
    ...words,
  ]
  return inReadingOrder(findings, lines).map((finding, index) => ({ ...finding, id: `p${index + 1}` }))
}

/** Quotes, reports of speech and people. Pictures' captions name people too, so those are looked for everywhere. */
function findWords(prose: readonly SourceLine[], lines: readonly SourceLine[], known: Known): Finding[] {
  const { people, mentions } = findPeople(lines, known.speakers)
  const turns = findTurns(prose)
  const exchanges = findExchanges(turns)
  const spokenTurns = quotesOfTurns(turns, exchanges, people, known.speakers)
  const spoken = new Set(spokenTurns.flatMap(({ spans }) => spans.map(({ line }) => line)))
  const skeletons = prose
    .filter(({ id }) => !spoken.has(id))
    .map((line) => skeletonOf(line, quotedPieces(line), mentions))
  const parties = new Parties(skeletons, people, known.speakers)
  const titles = known.sessions.flatMap(({ title, otherTitles }) => [title, ...otherTitles])
  const persons = people.flatMap((person): FindingOf<'person'>[] => {
    const first = mentions.find((mention) => mention.person === person)
    const { name, role, speaker } = person
    return first
      ? [{ kind: 'person', value: { name, role, speaker }, spans: [first.span], accepted: speaker.chosen !== null }]
      : []
  })
  return [
    ...exchanges,
    ...spokenTurns,
    ...findQuotes(skeletons, parties, titles),
    ...findIndirectSpeech(skeletons, parties),
    ...persons,
  ]
}

/** The first sentence begins behind the dateline. */
function behindDateline(words: Finding[], opening: readonly Finding[]): Finding[] {
  const filed = opening.findLast(({ kind }) => kind === 'dateline')?.spans[0]
  if (!filed) return words
  return words.map((finding) => ({
    ...finding,
    spans: finding.spans.map((span) =>
      span.line === filed.line ? { ...span, from: Math.max(span.from, Math.min(filed.to, span.to)) } : span,
    ),
  }))
}

/** Whoever signs a story is not in it. */
function storyLines(lines: readonly SourceLine[], opening: readonly Finding[]): SourceLine[] {
  const bylines = opening.filter(({ kind }) => kind === 'byline').flatMap(({ spans }) => spans.map(({ line }) => line))
  return lines.filter(({ id }) => !bylines.includes(id))
}

function sessionsOf({ sessions }: Known, edition: FindingOf<'edition'> | null) {
  const ids = edition?.value.chosen ? [edition.value.chosen] : (edition?.value.choices.map(({ id }) => id) ?? [])
  return sessions.filter(({ editionId }) => ids.includes(editionId))
}

/** The lines that no finding takes out of the body as a whole. */
function without(lines: readonly SourceLine[], findings: readonly Finding[]): SourceLine[] {
  const taken = new Set(
    findings
      .filter((finding) => finding.kind === 'picture' || (takesWords(finding) && finding.accepted))
      .flatMap(({ spans }) => spans)
      .filter((span) => lines.some((line) => line.id === span.line && span.from === 0 && span.to === line.text.length))
      .map(({ line }) => line),
  )
  return lines.filter(({ id }) => !taken.has(id))
}

function repairs(lines: readonly SourceLine[]): FindingOf<'repair'>[] {
  return lines.flatMap((line) =>
    line.received === null ? [] : [{ kind: 'repair', value: line.received, spans: [wholeLine(line)], accepted: true }],
  )
}

function inReadingOrder(findings: readonly Finding[], lines: readonly SourceLine[]): Finding[] {
  const order = new Map(lines.map(({ id }, index) => [id, index]))
  const place = ({ spans: [first] }: Finding) => (first ? (order.get(first.line) ?? 0) * 1e6 + first.from : 0)
  return [...findings].sort((a, b) => place(a) - place(b))
}
