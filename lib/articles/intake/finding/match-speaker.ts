import { containsWords, editDistance, fold } from '../fold'
import type { KnownSpeaker } from '../known'
import { NO_MATCH, type Choice, type Match } from '../proposals'

const PARTICLES = /^(?:he|hh|sheikh|sheikha|dr|prof|sir|lady|lord|baroness|mr|mrs|ms|de|du|von|van|bin|ben|al|el)$/
// Two letters are a slip or another transliteration; in a short name they make another person.
const MOST_SLIPS = 2
const SHORT_NAME = 9

/** The known people whom a full name may mean: by any of their spellings, else by one that differs in a letter or two. */
export function matchName(name: string, speakers: readonly KnownSpeaker[]): Match {
  const wanted = nameKey(name)
  const exact = speakers.filter((speaker) => spellings(speaker).some((each) => nameKey(each) === wanted))
  if (exact.length > 0) return matchOf(exact, 'certain')
  if (wanted.length < SHORT_NAME) return NO_MATCH
  const near = speakers.filter((speaker) =>
    spellings(speaker).some((each) => editDistance(nameKey(each), wanted, MOST_SLIPS) <= MOST_SLIPS),
  )
  return matchOf(near, 'likely')
}

/** By family name alone: never certain. */
export function matchSurname(surname: string, speakers: readonly KnownSpeaker[]): Match {
  const wanted = fold(surname)
  return matchOf(
    speakers.filter((speaker) => familyName(speaker) === wanted),
    'likely',
  )
}

/** By office alone, as held at an appearance: the words of the text must all stand in the title. */
export function matchOffice(office: string, speakers: readonly KnownSpeaker[]): Match {
  const words = fold(office)
    .split(' ')
    .filter((word) => word !== 'the')
  if (words.length < 2) return NO_MATCH
  const holders = speakers.filter(({ offices }) =>
    offices.some(({ title, organisation }) => {
      const held = fold(`${title ?? ''} ${organisation ?? ''}`)
      return words.every((word) => containsWords(held, word))
    }),
  )
  return matchOf(holders, 'likely')
}

export function familyName({ sortName }: KnownSpeaker): string {
  return fold(sortName.split(',')[0] ?? '')
}

function spellings({ name, variants }: KnownSpeaker): string[] {
  return [name, ...variants]
}

function nameKey(name: string): string {
  return fold(name)
    .split(' ')
    .filter((word) => !PARTICLES.test(word))
    .join(' ')
}

function matchOf(speakers: readonly KnownSpeaker[], confidence: 'certain' | 'likely'): Match {
  const choices = speakers.slice(0, 20).map(asChoice)
  const [only] = choices
  return choices.length === 1 && only
    ? { choices, chosen: only.id, confidence }
    : { choices, chosen: null, confidence: 'open' }
}

function asChoice({ id, name, offices }: KnownSpeaker): Choice {
  return { id, label: name, hint: offices.find(({ title }) => title)?.title ?? null }
}
