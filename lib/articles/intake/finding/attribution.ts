import { ACCORDING, OBJECT_PRONOUN, ROLE, SPEECH_VERB, UNNAMED } from '../vocabulary'
import type { AttributionPlace } from '../proposals'
import type { Parties } from './parties'
import type { Person } from './people'
import type { QuotedPiece } from './quotation-marks'
import { NO_QUOTE, sentencesOf, SUBJECT, type Skeleton } from './skeleton'

export interface Attribution {
  place: AttributionPlace
  verb: string | null
  person: Person | null
  /** The words of attribution stand right at the quotation mark. */
  close: boolean
}

// No sentence that anybody wrote is longer; it also bounds what a hostile text can cost.
const REACH = 600
const ADVERBS = '(?:also\\s|then\\s|later\\s|has\\s|had\\s|further\\s|\\p{L}+ly\\s)*'
const APPOSITIVE = '(?:,[^.!?\uE001]{1,160}?,)?'
const SAID = `(?<subject>${SUBJECT})${APPOSITIVE}\\s${ADVERBS}(?<verb>${SPEECH_VERB})`
const AFTER = [
  new RegExp(`^[,.]?\\s*(?:as\\s)?${SAID}`, 'u'),
  new RegExp(
    // "said the director of the institute, Jane Doe": the name behind the office.
    `^[,.]?\\s*(?<verb>${SPEECH_VERB})\\s(?:the\\s)?(?:[\\p{L}-]+\\s){0,3}${ROLE}(?:\\s(?:of|for|at|de|du|des)(?:\\s[\\p{L}’'-]+){1,6})?,?\\s(?<subject>\uE000+)(?![’']s)`,
    'u',
  ),
  new RegExp(`^[,.]?\\s*(?<verb>${SPEECH_VERB})\\s(?:[\\p{L}’'-]+\\s){0,6}?(?<subject>${SUBJECT})`, 'u'),
  new RegExp(`^[,.]?\\s*(?<verb>a|dit|dis)-(?:t-)?(?<subject>il|elle)(?![\\p{L}])`, 'u'),
  new RegExp(`^[,.]?\\s*(?<verb>${ACCORDING})\\s(?<subject>${SUBJECT}|${OBJECT_PRONOUN})`, 'u'),
]
const BEFORE = [
  new RegExp(`${SAID}(?<tail>[^.!?\uE001]{0,90})$`, 'u'),
  new RegExp(`(?<verb>${ACCORDING})\\s(?<subject>${SUBJECT}|${OBJECT_PRONOUN})(?<tail>[^.!?\uE001]{0,60})$`, 'u'),
]
const ASKED = new RegExp(
  `(?:[Rr]espond(?:ing|ed)|[Aa]nswer(?:ing|ed)|[Rr]epl(?:ying|ied)|[Aa]sked by|[Ii]n (?:response|reply|answer))[^.!?\uE001]{0,40}?(?<who>\uE000+|${UNNAMED})`,
  'u',
)

/** Who said the words of a piece, by what stands after it, else before it in its sentence. */
export function attributionOf(
  skeleton: Skeleton,
  index: number,
  piece: QuotedPiece,
  parties: Parties,
): Attribution | null {
  return after(skeleton, index, piece.outer.to, parties) ?? before(skeleton, index, piece.outer.from, parties)
}

export function after(skeleton: Skeleton, index: number, at: number, parties: Parties): Attribution | null {
  const rest = skeleton.text.slice(at, at + REACH)
  for (const shape of AFTER) {
    const found = shape.exec(rest)
    if (found) return { ...read(found, at, skeleton, index, parties), place: 'after', close: true }
  }
  return null
}

function before(skeleton: Skeleton, index: number, at: number, parties: Parties): Attribution | null {
  const sentence = sentencesOf(skeleton).find(({ from, to }) => from <= at && at < to)
  const start = Math.max(sentence?.from ?? 0, at - REACH)
  const words = skeleton.text.slice(start, at)
  for (const shape of BEFORE) {
    const found = lastMatch(shape, words)
    if (!found) continue
    const close = (found.groups?.tail ?? '').trim().length <= 16
    return { ...read(found, start, skeleton, index, parties), place: 'before', close }
  }
  return null
}

/** Of overlapping readings the one whose subject stands nearest to the quote. */
function lastMatch(shape: RegExp, words: string): RegExpExecArray | null {
  let best: RegExpExecArray | null = null
  const sticky = new RegExp(shape.source, 'dgu')
  for (let at = 0; at <= words.length;) {
    sticky.lastIndex = at
    const found = sticky.exec(words)
    if (!found) return best
    best = found
    at = found.index + 1
    while (words[at] === '\uE000') at += 1
  }
  return best
}

function read(found: RegExpExecArray, offset: number, skeleton: Skeleton, index: number, parties: Parties) {
  const subject = found.groups?.subject ?? ''
  const at = offset + found.index + found[0].indexOf(subject)
  return { verb: found.groups?.verb ?? null, person: parties.at(skeleton, index, at, subject) }
}

/** Who asked what these words answer, when the sentence says so. */
export function askedBy(skeleton: Skeleton, at: number): string | null {
  const sentence = sentencesOf(skeleton).find(({ from, to }) => from <= at && at < to)
  const start = Math.max(sentence?.from ?? 0, at - REACH)
  const found = ASKED.exec(skeleton.text.slice(start, at))
  if (!found?.groups?.who) return null
  const from = start + found.index + found[0].lastIndexOf(found.groups.who)
  return skeleton.line.text.slice(from, from + found.groups.who.length)
}

const CLAUSE = new RegExp(`^${NO_QUOTE}{1,160}$`, 'u')

/** Whether the words between two pieces are nothing but their attribution, so that both are one utterance. */
export function joins(
  skeleton: Skeleton,
  index: number,
  from: number,
  to: number,
  parties: Parties,
): Attribution | null {
  const gap = skeleton.text.slice(from, to)
  if (!CLAUSE.test(gap) || !/^\s*[^.!?]*[.,:;–—]?\s*$/u.test(gap.replace(/^[,.]/, ''))) return null
  const found = after(skeleton, index, from, parties)
  return found && { ...found, place: 'between' }
}
