import type { FindingOf } from '../proposals'
import { ACCORDING, OBJECT_PRONOUN, SPEECH_VERB } from '../vocabulary'
import type { Parties } from './parties'
import { sentencesOf, SUBJECT, type Skeleton } from './skeleton'

const LONGEST = 1200
const ADVERBS = '(?:also\\s|then\\s|later\\s|has\\s|had\\s|further\\s|\\p{L}+ly\\s)*'
const SAID = new RegExp(`(?<subject>${SUBJECT})(?:,[^.!?]{1,160}?,)?\\s${ADVERBS}(?<verb>${SPEECH_VERB})`, 'gu')
const IN_HIS_VIEW = new RegExp(`(?<verb>${ACCORDING})\\s(?<subject>${SUBJECT}|${OBJECT_PRONOUN})`, 'u')
const REPORTED =
  /(?<who>\uE000+)(?:[’']s?\s(?:[\p{L}-]+\s)?(?:call|appeal|proposal|statement|remark|view|warning|pledge|words|speech|initiative)|\s(?:had|has)\s(?:said|called|urged|proposed))/u

/** Sentences that report what somebody said without quoting it. */
export function findIndirectSpeech(skeletons: readonly Skeleton[], parties: Parties): FindingOf<'quote'>[] {
  return skeletons.flatMap((skeleton, index) =>
    sentencesOf(skeleton).flatMap(({ from, to }): FindingOf<'quote'>[] => {
      const words = skeleton.text.slice(from, to)
      if (words.includes('\uE001') || words.length > LONGEST) return []
      const found = IN_HIS_VIEW.exec(words) ?? [...words.matchAll(SAID)].at(-1)
      const subject = found?.groups?.subject
      if (!found || !subject) return []
      const at = from + found.index + found[0].indexOf(subject)
      const person = parties.at(skeleton, index, at, subject)
      if (!person || (person.speaker.choices.length === 0 && person.role === person.name)) return []
      return [
        {
          kind: 'quote',
          spans: [{ line: skeleton.line.id, from, to }],
          accepted: person.speaker.chosen !== null,
          value: {
            kind: 'paraphrase',
            unspoken: null,
            place: found.index > words.length / 2 ? 'after' : 'before',
            verb: found.groups?.verb ?? null,
            speakerLabel: person.name,
            speaker: person.speaker,
            reports: reported(skeleton, from, words, person.name),
            askedBy: null,
            unclosed: false,
          },
        },
      ]
    }),
  )
}

function reported(skeleton: Skeleton, from: number, words: string, speaker: string): string | null {
  const found = REPORTED.exec(words)
  if (!found) return null
  const mention = skeleton.mentions.find(({ span }) => span.from === from + found.index)
  return mention && mention.person.name !== speaker ? mention.person.name : null
}
