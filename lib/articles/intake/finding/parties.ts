import { fold } from '../fold'
import type { KnownSpeaker } from '../known'
import { ACCORDING, PRONOUN, SPEECH_VERB, UNNAMED } from '../vocabulary'
import { matchOffice } from './match-speaker'
import { unnamed, type Person } from './people'
import { SUBJECT, type Skeleton } from './skeleton'

const IS_PRONOUN = new RegExp(`^(?:${PRONOUN}|him|her|them|lui|ihm|ihr)$`, 'iu')
const IS_UNNAMED = new RegExp(`^${UNNAMED}$`, 'u')
const ACTS =
  '(?:\\p{L}+ed|is|was|has|had|will|would|told|took|gave|made|went|came|spoke|met|began|led|held|saw|put|drew|set|a|hat|war|ist|sera|était)(?![\\p{L}])'
const NOT_AS_OBJECT =
  '(?<!(?<![\\p{L}])(?:of|to|by|with|for|from|against|between|about|than|like|de|von|mit)[ \\u00A0](?:the[ \\u00A0])?)'
const SUBJECT_AND_VERB = new RegExp(
  `${NOT_AS_OBJECT}(?<subject>${SUBJECT})(?:,[^.!?]{1,160}?,)?\\s(?:also\\s|then\\s|later\\s|\\p{L}+ly\\s)*(?:${SPEECH_VERB}|${ACTS})`,
  'gu',
)
const VERB_AND_SUBJECT = new RegExp(`${SPEECH_VERB}\\s(?<subject>\uE000+)(?![’']s)`, 'gu')

const IN_THE_VIEW_OF = new RegExp(`${ACCORDING}\\s(?<subject>\uE000+)(?![’']s)`, 'gu')

/** Tells who stands behind the subject of a verb, wherever in the text the name was given. */
export class Parties {
  readonly #subjects: { line: number; at: number; person: Person }[]
  readonly #people: readonly Person[]
  readonly #speakers: readonly KnownSpeaker[]

  constructor(skeletons: readonly Skeleton[], people: readonly Person[], speakers: readonly KnownSpeaker[]) {
    this.#people = people
    this.#speakers = speakers
    this.#subjects = skeletons.flatMap((skeleton, line) =>
      [SUBJECT_AND_VERB, VERB_AND_SUBJECT, IN_THE_VIEW_OF]
        .flatMap((shape) => [...skeleton.text.matchAll(shape)])
        .flatMap((match) => {
          const at = match.index + match[0].indexOf(match.groups?.subject ?? '')
          const person = named(skeleton, at)
          return person ? [{ line, at, person }] : []
        })
        .sort((a, b) => a.at - b.at),
    )
  }

  /** Who the words at this place are. Null: nobody that the text has named. */
  at(skeleton: Skeleton, lineIndex: number, at: number, words: string): Person | null {
    const name = named(skeleton, at)
    if (name) return name
    if (IS_PRONOUN.test(words)) return this.lastSubject(lineIndex, at)
    if (IS_UNNAMED.test(words))
      return this.#byOffice(words) ?? unnamed(words.replace(/^\p{Lu}/u, (first) => first.toLowerCase()))
    return this.#byOffice(words) ?? this.#byKnownOffice(words)
  }

  /** Whom "he" means: the last one who did or said something, not somebody merely spoken about. */
  lastSubject(lineIndex: number, at: number): Person | null {
    return (
      this.#subjects.findLast((each) => each.line < lineIndex || (each.line === lineIndex && each.at < at))?.person ??
      null
    )
  }

  #byOffice(words: string): Person | null {
    const wanted = fold(words)
      .split(' ')
      .filter((word) => word !== 'the')
    return (
      this.#people.findLast(({ role }) => {
        const held = role ? fold(role).split(' ') : []
        return wanted.every((word) => held.includes(word))
      }) ?? null
    )
  }

  #byKnownOffice(words: string): Person {
    return { ...unnamed(words), speaker: matchOffice(words, this.#speakers) }
  }
}

function named({ mentions }: Skeleton, at: number): Person | null {
  return mentions.find(({ span }) => span.from <= at && at < span.to)?.person ?? null
}
