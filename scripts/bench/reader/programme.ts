import { randomUUID } from 'node:crypto'
import { dateColumn } from '@/lib/core/calendar-day'
import { db } from '@/lib/platform/db/client'
import { makeEdition, makeRoom, makeSeries, makeVenue } from '@/prisma/factories/editions'
import { Words } from './words'

export interface Slot {
  id: string
  editionId: string
  speakers: { id: string; appearanceId: string }[]
}

const EACH = 5
const ROOMS = 4

/** Editions with sessions and the people in them. */
export async function fillProgramme(
  world: string,
  size: { firstYear: number; editions: number; sessionsEach: number; speakers: number },
): Promise<Slot[]> {
  const words = new Words(size.firstYear)
  const speakers = Array.from({ length: size.speakers }, (_, index) => {
    const [given, family] = [words.name(), words.name()]
    const slug = `bench-${world}-speaker-${index}`
    return { id: randomUUID(), slug, name: `${given} ${family}`, sortName: `${family}, ${given}`, country: 'KZ' }
  })
  await db().speaker.createMany({ data: speakers })
  const series = await makeSeries(db(), { slug: `bench-${world}`, name: 'Bench Conference', abbreviation: 'BC' })
  const venue = await makeVenue(db(), { name: `Bench Hall, ${world}` })
  const rooms = await Promise.all(
    Array.from({ length: ROOMS }, (_, position) => makeRoom(db(), { venueId: venue.id, position })),
  )
  const slots: Slot[] = []
  for (let year = size.firstYear; year < size.firstYear + size.editions; year++) {
    const days = [1, 2, 3].map((day) => `${year}-10-0${day}`)
    const edition = await makeEdition(db(), {
      seriesId: series.id,
      slug: `bench-${year}`,
      number: year - 1999,
      year,
      venueId: venue.id,
      startsOn: dateColumn(days[0] ?? ''),
      endsOn: dateColumn(days[2] ?? ''),
    })
    const sessions = Array.from({ length: size.sessionsEach }, (_, index) => {
      const day = days[index % days.length] ?? ''
      const startsAt = new Date(`${day}T0${5 + (Math.floor(index / days.length / ROOMS) % 4)}:00:00Z`)
      return {
        id: randomUUID(),
        editionId: edition.id,
        slug: `session-${index}`,
        title: words.title(),
        type: 'panel' as const,
        day: dateColumn(day),
        startsAt,
        endsAt: new Date(startsAt.getTime() + 45 * 60_000),
        roomId: rooms[index % ROOMS]?.id,
        abstract: words.paragraph(),
      }
    })
    await db().session.createMany({ data: sessions })
    const made = sessions.map(({ id }) => ({ id, editionId: edition.id, speakers: cast(words, speakers) }))
    await db().appearance.createMany({
      data: made.flatMap(({ id: sessionId, editionId, speakers: people }) =>
        people.map(({ id: speakerId, appearanceId: id }, position) => ({
          id,
          editionId,
          sessionId,
          speakerId,
          position,
          role: position === 0 ? ('moderator' as const) : ('panellist' as const),
          title: 'Director',
          organisationName: `Institute of ${words.name()}`,
        })),
      ),
    })
    slots.push(...made)
  }
  return slots
}

function cast(words: Words, speakers: readonly { id: string }[]) {
  const chosen = new Set<string>()
  while (chosen.size < EACH) chosen.add(words.pick(speakers).id)
  return [...chosen].map((id) => ({ id, appearanceId: randomUUID() }))
}
