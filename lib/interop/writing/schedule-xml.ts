import { escapeHtml } from '@/lib/core/html-escape'
import { PUBLISHER } from '@/lib/core/publisher'
import { roleLine } from '../own-schedule'
import { ownRoomGuid } from '../own-guid'
import type { Schedule, ScheduleEvent } from './schedule'

/** schedule.xml, valid against the schema of the voc. */
export function scheduleXml(schedule: Schedule, self: string): string {
  const { acronym, title, version, zone, url, start, end, days, tracks } = schedule
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<schedule>',
    `<generator name="${escapeHtml(PUBLISHER)}" system="${escapeHtml(new URL(url).host)}"/>`,
    element('url', self),
    element('version', version),
    '<conference>',
    element('title', title),
    element('acronym', acronym),
    element('start', start),
    element('end', end),
    element('days', String(days.length)),
    element('timeslot_duration', '00:05'),
    element('base_url', url),
    element('url', url),
    element('time_zone_name', zone),
    ...tracks.map((track) => `<track name="${escapeHtml(track)}"/>`),
    '</conference>',
  ]
  for (const day of days) {
    lines.push(`<day index="${day.index}" date="${day.date}" start="${day.start}" end="${day.end}">`)
    for (const { name, events } of day.rooms)
      lines.push(`<room name="${escapeHtml(name)}" guid="${ownRoomGuid(name)}">`, ...events.map(eventXml), '</room>')
    lines.push('</day>')
  }
  return [...lines, '</schedule>', ''].join('\n')
}

function eventXml(event: ScheduleEvent): string {
  const roles = event.people.map((person) => roleLine(person)).join('\n')
  return [
    `<event id="${event.id}" guid="${event.guid}">`,
    element('room', event.room),
    element('title', event.title),
    element('subtitle', ''),
    element('type', event.type),
    element('date', event.date),
    element('start', event.start),
    element('duration', event.duration),
    element('abstract', event.abstract ?? ''),
    element('slug', event.slug),
    element('track', event.track),
    '<persons>',
    ...event.people.map(
      (person) => `<person id="${person.number}" guid="${person.guid}">${escapeHtml(person.name)}</person>`,
    ),
    '</persons>',
    element('language', event.language ?? ''),
    element('description', roles),
    '<links>',
    ...event.links.map(
      (link) => `<link href="${escapeHtml(link.url)}" type="article">${escapeHtml(link.title)}</link>`,
    ),
    '</links>',
    element('url', event.url),
    '</event>',
  ].join('\n')
}

function element(name: string, text: string): string {
  return `<${name}>${escapeHtml(text)}</${name}>`
}
