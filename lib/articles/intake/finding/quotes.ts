import { fold } from '../fold'
import { NO_MATCH, type FindingOf } from '../proposals'
import { spanText, type Span } from '../source'
import { ACCORDING } from '../vocabulary'
import { askedBy, attributionOf, joins, type Attribution } from './attribution'
import type { Parties } from './parties'
import type { QuotedPiece } from './quotation-marks'
import type { Skeleton } from './skeleton'

interface Utterance {
  pieces: QuotedPiece[]
  skeleton: Skeleton
  index: number
  attribution: Attribution | null
}

const FEW_WORDS = 4
const TERM_WORDS = 2
const IN_WORDS_OF = new RegExp(`^${ACCORDING}$`, 'u')
const NAMES_A_TITLE =
  /(?:titled|entitled|theme|themed|session|panel|workshop|plenary|debate|book|report|article|paper|named|dubbed|so-called|intitulée?|thème|titel)(?:\s(?:of|on|was|is|de|on the))?[\s,:]*$/iu
const LEADS_IN = /(?:^|\s)(?:that|que|qu[’']|dass)\s*$/iu
const LONGEST_REACH = 1

/** The utterances in quotation marks, each with all its pieces, and who spoke as far as the text says. */
export function findQuotes(
  skeletons: readonly Skeleton[],
  parties: Parties,
  titles: readonly string[],
): FindingOf<'quote'>[] {
  const utterances = gather(skeletons, parties)
  const known = titles.map(fold)
  let last: { person: Attribution['person']; index: number } | null = null
  return utterances.map((utterance) => {
    let { attribution } = utterance
    const unspoken = unspokenKind(utterance, known)
    if (!attribution?.person && !unspoken && last?.person && utterance.index - last.index <= LONGEST_REACH) {
      attribution = { place: 'carried', verb: attribution?.verb ?? null, person: last.person, close: false }
    }
    if (attribution?.person && !unspoken) last = { person: attribution.person, index: lastIndex(utterance, skeletons) }
    return asFinding(utterance, attribution, unspoken)
  })
}

function gather(skeletons: readonly Skeleton[], parties: Parties): Utterance[] {
  const utterances: Utterance[] = []
  let open: Utterance | null = null
  skeletons.forEach((skeleton, index) => {
    let before: Utterance | null = null
    skeleton.pieces.forEach((piece, position) => {
      const joined: Attribution | null | undefined =
        before && joins(skeleton, index, before.pieces.at(-1)?.outer.to ?? 0, piece.outer.from, parties)
      const own = attributionOf(skeleton, index, piece, parties)
      // A paragraph that opens with a mark while the last one was never closed goes on with the same words.
      const goesOn = position === 0 && open && !skeleton.text.slice(0, piece.outer.from).trim()
      if (before && joined && (!own || own.place === 'before' || own.person === joined.person)) {
        before.pieces.push(piece)
        before.attribution = joined
      } else if (goesOn && open) {
        open.pieces.push(piece)
        open.attribution ??= own
        before = open
      } else utterances.push((before = { pieces: [piece], skeleton, index, attribution: own }))
      open = piece.open ? before : null
    })
    if (skeleton.pieces.length === 0) open = null
  })
  return utterances
}

function lastIndex({ pieces, index }: Utterance, skeletons: readonly Skeleton[]): number {
  const line = pieces.at(-1)?.span.line
  return Math.max(
    index,
    skeletons.findIndex((skeleton) => skeleton.line.id === line),
  )
}

/** Titles and coined words stand in quotation marks too, but nobody says them. */
function unspokenKind(
  { pieces, skeleton, attribution }: Utterance,
  titles: readonly string[],
): 'title' | 'coined' | null {
  const [first] = pieces
  if (!first || pieces.length > 1) return null
  const words = spanText(skeleton.line, first.span)
  const before = skeleton.line.text.slice(0, first.outer.from)
  if (titles.includes(fold(words)) || NAMES_A_TITLE.test(before)) return 'title'
  if (attribution?.close) return null
  const count = words.trim().split(/\s+/).length
  if (count > 1 && count <= 12 && isTitleCase(words)) return 'title'
  // "According to her, the sea “signs no contract”": what follows such words is hers, unless it is a mere term.
  const few = IN_WORDS_OF.test(attribution?.verb ?? '') ? TERM_WORDS : FEW_WORDS
  return count <= few && !/[.!?,]$/.test(words) ? 'coined' : null
}

function isTitleCase(words: string): boolean {
  const long = words.split(/\s+/).filter((word) => word.length > 3)
  return long.length > 1 && long.every((word) => /^\P{L}*\p{Lu}/u.test(word))
}

function asFinding(
  { pieces, skeleton }: Utterance,
  attribution: Attribution | null,
  unspoken: 'title' | 'coined' | null,
): FindingOf<'quote'> {
  const [first] = pieces as [QuotedPiece]
  const before = skeleton.text.slice(0, first.outer.from)
  const words = spanText(skeleton.line, first.span)
  const midSentence = /[\p{L}\uE000]\s*$/u.test(before) && /^\p{Ll}/u.test(words)
  const person = attribution?.person ?? null
  return {
    kind: 'quote',
    spans: pieces.map(({ span }): Span => span),
    accepted: unspoken === null,
    value: {
      kind: LEADS_IN.test(before) || midSentence ? 'partial' : 'direct',
      unspoken,
      place: attribution?.place ?? 'none',
      verb: attribution?.verb ?? null,
      speakerLabel: person?.name ?? null,
      speaker: person?.speaker ?? NO_MATCH,
      reports: null,
      askedBy: askedBy(skeleton, first.outer.from),
      unclosed: pieces.at(-1)?.open ?? false,
    },
  }
}
