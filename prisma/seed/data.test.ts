import { describe, expect, it } from 'vitest'
import { isTimeZone } from '@/lib/core/time-zone'
import { appearances, editions, organisations, sessions, sources, speakers, topics, venues } from './data'

const ids = (rows: readonly { id: string }[]) => rows.map(({ id }) => id)
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index)

describe('the facts of the demo world', () => {
  it('name each thing once', () => {
    for (const rows of [organisations, venues, topics, speakers, sessions, sources]) {
      expect(duplicates(ids(rows))).toEqual([])
    }
    expect(duplicates(sessions.map(({ edition, slug }) => `${edition}/${slug}`))).toEqual([])
    expect(duplicates(appearances.map(({ edition, session, speaker }) => `${session ?? edition}/${speaker}`))).toEqual(
      [],
    )
    for (const { id, name, variants } of speakers) {
      expect(duplicates([name, ...variants.map(({ value }) => value)]), id).toEqual([])
    }
  })

  it('refer to nothing that is not there', () => {
    const [known, people, houses, subjects, slots, places] = [
      sources,
      speakers,
      organisations,
      topics,
      sessions,
      venues,
    ].map((rows) => new Set(ids(rows))) as [
      Set<string>,
      Set<string>,
      Set<string>,
      Set<string>,
      Set<string>,
      Set<string>,
    ]
    const numbers = new Set(editions.map(({ number }) => number))
    const cited = [...editions, ...organisations, ...venues, ...speakers, ...sessions].flatMap((row) => row.sources)
    const lost = [
      ...[...cited, ...speakers.flatMap(({ variants }) => variants.map(({ source }) => source))].filter(
        (source) => !known.has(source),
      ),
      ...editions.filter(({ venue }) => venue && !places.has(venue)),
      ...sessions.filter(
        ({ edition, topics }) => !numbers.has(edition) || topics.some((topic) => !subjects.has(topic)),
      ),
      ...appearances.filter(
        ({ edition, session, speaker, organisation }) =>
          !numbers.has(edition) ||
          !people.has(speaker) ||
          (session && !slots.has(session)) ||
          (organisation && !houses.has(organisation)),
      ),
    ]
    expect(lost).toEqual([])
  })

  it('count seventeen editions, of which the 13th never met', () => {
    expect(editions.map(({ number }) => number)).toEqual(Array.from({ length: 17 }, (_, index) => index + 1))
    expect(editions.filter(({ status }) => status === 'not_held').map(({ number }) => number)).toEqual([13])
    for (const { number, year, timeZone, status, startsOn } of editions) {
      expect(year - number).toBe(2007)
      expect(status === 'not_held' || isTimeZone(timeZone ?? ''), `zone of ${number}`).toBe(true)
      if (startsOn) expect(startsOn.slice(0, 4)).toBe(String(year))
    }
  })

  it('give a time only where the day is known, inside the edition', () => {
    for (const { id, edition, day, startsAt, endsAt } of sessions) {
      const { startsOn, endsOn } = editions.find(({ number }) => number === edition) ?? {}
      expect(day !== null || (startsAt === null && endsAt === null), id).toBe(true)
      if (day && startsOn) expect(day >= startsOn && day <= (endsOn ?? startsOn), id).toBe(true)
    }
  })

  it('put a session and its speakers into one edition, and nobody with a session also beside it', () => {
    const editionOf = new Map(sessions.map(({ id, edition }) => [id, edition]))
    const inSession = new Set(
      appearances.filter(({ session }) => session).map(({ edition, speaker }) => `${edition}/${speaker}`),
    )
    for (const { edition, session, speaker } of appearances) {
      if (session) expect(editionOf.get(session), session).toBe(edition)
      else expect(inSession, speaker).not.toContain(`${edition}/${speaker}`)
    }
  })

  it('keep remarks of the research out of what readers see', () => {
    const shown = [
      ...appearances.map(({ title }) => title),
      ...speakers.flatMap(({ variants }) => variants.map((v) => v.language)),
    ]
    expect(shown.filter((words) => words && /announced|wrong|as printed|misspell/i.test(words))).toEqual([])
  })

  it('describe every topic of a session, and no person without an office by a guessed country', () => {
    const offices = new Set(appearances.filter(({ title }) => title).map(({ speaker }) => speaker))
    const mentionedOnly = ['kassym-jomart-tokayev']
    const guessed = speakers.filter(({ id, country }) => country && !offices.has(id) && !mentionedOnly.includes(id))
    expect(ids(guessed)).toEqual([])
  })
})
