import { readProgramme } from '../dialects/read-programme'
import type { ProgrammeFile } from '../programme-file'
import { UnreadableFile } from '../unreadable-file'

export function read(
  text: string | Uint8Array,
  timeZone: string | null = 'Europe/Berlin',
  columns = {},
): ProgrammeFile {
  return readProgramme(typeof text === 'string' ? Buffer.from(text) : text, { timeZone, columns })
}

/** How often each oddity of a file was named. */
export function codes(file: ProgrammeFile): Record<string, number> {
  return Object.fromEntries(file.oddities.map(({ code, count }) => [code, count]))
}

/** Why and where a file was refused. */
export function refusal(text: string | Uint8Array, timeZone: string | null = 'Europe/Berlin'): string {
  try {
    read(text, timeZone)
  } catch (error) {
    if (error instanceof UnreadableFile) return [error.refusal, error.at].filter(Boolean).join(' ')
    throw error
  }
  return 'read'
}

/** A schedule.json of one day with these events in one hall. */
export function scheduleJson(events: object[], more: object = {}): string {
  return JSON.stringify({
    schedule: {
      version: '1',
      conference: {
        title: 'Invented',
        time_zone_name: 'Europe/Berlin',
        days: [
          {
            date: '2031-05-01',
            day_start: '2031-05-01T09:00:00+02:00',
            day_end: '2031-05-02T04:00:00+02:00',
            rooms: { Hall: events },
          },
        ],
        ...more,
      },
    },
  })
}

/** An event of it; every part has a usual value. */
export function scheduleEvent(given: object = {}): object {
  return {
    id: 1,
    title: 'Talk',
    date: '2031-05-01T10:00:00+02:00',
    start: '10:00',
    duration: '01:00',
    abstract: 'Words.',
    language: 'en',
    persons: [{ id: 1, public_name: 'Ada Example' }],
    ...given,
  }
}
