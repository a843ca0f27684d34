import { PUBLISHER } from '@/lib/core/publisher'
import { ownRoomGuid } from '../own-guid'
import type { Schedule, ScheduleEvent } from './schedule'

/** schedule.json, valid against the schema of the voc. Role and office ride along on each person. */
export function scheduleJson(schedule: Schedule): object {
  const { acronym, title, version, zone, url, start, end, days, tracks } = schedule
  const rooms = [...new Set(days.flatMap((day) => day.rooms.map(({ name }) => name)))].filter((name) => name !== '')
  return {
    $schema: 'https://c3voc.de/schedule/schema.json',
    generator: { name: PUBLISHER, url: new URL(url).origin },
    schedule: {
      version,
      base_url: url,
      conference: {
        acronym,
        title,
        start,
        end,
        daysCount: days.length,
        timeslot_duration: '00:05',
        time_zone_name: zone,
        url,
        rooms: rooms.map((name) => ({ name, guid: ownRoomGuid(name) })),
        tracks: tracks.map((name) => ({ name })),
        days: days.map((day) => ({
          index: day.index,
          date: day.date,
          day_start: day.start,
          day_end: day.end,
          rooms: Object.fromEntries(day.rooms.map(({ name, events }) => [name, events.map(eventJson)])),
        })),
      },
    },
  }
}

function eventJson(event: ScheduleEvent): object {
  const { people, links, end, track, ...rest } = event
  return {
    ...rest,
    subtitle: null,
    track: track || null,
    ...(end ? { end } : {}),
    persons: people.map(({ guid, name, role, title, organisation, url, wikidataId }) => ({
      guid,
      name,
      role,
      job_title: title,
      organization: organisation,
      url,
      ...(wikidataId ? { sameAs: `https://www.wikidata.org/entity/${wikidataId}` } : {}),
    })),
    links: links.map(({ url, title }) => ({ url, title, type: 'article' })),
  }
}
