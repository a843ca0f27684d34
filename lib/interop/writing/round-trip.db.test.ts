import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import * as formats from 'ajv-formats'
import draft6 from 'ajv/dist/refs/json-schema-draft-06.json'
import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { validateXML } from 'xmllint-wasm'
import { systemViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { nameVersion } from '@/lib/programme/commands/name-version'
import { makeEdition } from '@/prisma/factories/editions'
import { importProgramme } from '../commands/import-programme'
import { readProgramme, type Given } from '../dialects/read-programme'
import { readFeedAddress } from '../feed-address'
import { getProgramme, getProgrammeVersion } from '../queries/programme'
import { testSchedule } from '../testing/schedule'
import { icalendar } from './icalendar'
import type { OutProgramme } from './out-programme'
import { scheduleOf } from './schedule'
import { scheduleJson } from './schedule-json'
import { scheduleXml } from './schedule-xml'

const NOW = new Date('2026-04-01T10:00:00Z')
const SHARED = path.resolve('../shared/data/programmes')
const here = existsSync(SHARED)
const world = { siteUrl: 'https://plenary.example', absolute: (to: string) => `https://plenary.example${to}` }
const words = { role: (role: string) => role, coverage: 'Coverage' }

const FILES: [file: string, zone: string, sessions: number, people: number][] = [
  ['31c3-2014.frab.schedule.xml', 'Europe/Berlin', 138, 198],
  ['froscon-2013.frab.schedule.xml', 'Europe/Berlin', 123, 109],
  ['democon.pretalx.schedule.json', 'Europe/Berlin', 36, 27],
  ['globalazure-austria-2022.sessionize-all.json', 'Europe/Vienna', 24, 29],
  ['open-event-fossasia2015', 'Asia/Singapore', 18, 22],
  ['pyconuk-2015.ics', 'Europe/London', 162, 0],
  ['voc-invalid-example.schedule.json', 'Europe/Zurich', 1, 1],
]

async function importInto(given: Given, timeZone: string, into?: string) {
  const editionId = into ?? (await makeEdition(db(), { timeZone, status: 'planned', startsOn: null, endsOn: null })).id
  const file = readProgramme(given, { timeZone })
  const decisions = { people: {}, prefer: 'desk' as const }
  const done = await importProgramme(
    { editionId, file, fileName: 'file', digest: '0'.repeat(64), decisions },
    systemViewer('import'),
    NOW,
  )
  if (!done.ok) throw new Error(done.problem.kind)
  const { slug } = await db().edition.findUniqueOrThrow({ where: { id: editionId } })
  return { editionId, slug, file, ...done.value }
}

async function exportsOf(slug: string, of?: OutProgramme | null) {
  const programme = of ?? (await getProgramme(slug))!
  const schedule = scheduleOf(programme, world)!
  return {
    programme,
    xml: scheduleXml(schedule, world.absolute('/feeds/schedule.xml')),
    json: JSON.stringify(scheduleJson(schedule)),
    ics: icalendar({ name: slug, url: world.absolute('/'), sessions: programme.sessions, words }, world),
  }
}

/** What a reader sees of a programme, without anything that is ours to give. */
async function seen(slug: string) {
  const programme = (await getProgramme(slug))!
  return programme.sessions
    .map((each) => ({
      title: each.title,
      type: each.type,
      language: each.language,
      abstract: each.abstract,
      day: each.day,
      startsAt: each.startsAt,
      endsAt: each.endsAt,
      room: each.room,
      track: each.track,
      people: each.people.map(({ name, role, title, organisation }) => [name, role, title, organisation].join()).sort(),
    }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

async function holdsToSchemas(xml: string, json: string): Promise<void> {
  const schema = readFileSync(path.join(SHARED, 'schemas/voc-schedule.xml.xsd'), 'utf8')
  const checked = await validateXML({ xml: [{ fileName: 'schedule.xml', contents: xml }], schema: [schema] })
  expect(checked.errors.slice(0, 3)).toEqual([])
  const ajv = new Ajv({ strict: false, logger: false })
  const addFormats = formats.default as unknown as { default?: unknown }
  ;((addFormats.default ?? addFormats) as (ajv: Ajv) => void)(ajv)
  ajv.addMetaSchema(draft6)
  const valid = ajv.compile(JSON.parse(readFileSync(path.join(SHARED, 'schemas/voc-schema.json'), 'utf8')) as object)
  valid(JSON.parse(json))
  expect(valid.errors ?? []).toEqual([])
}

/** Each event as a calendar program reads it, on the instant that the site says. */
function agrees(ics: string, sessions: { id: string; startsAt: Date | null; endsAt: Date | null }[]): void {
  const events = new ICAL.Component(ICAL.parse(ics) as [string, [], []]).getAllSubcomponents('vevent')
  const byUid = new Map(events.map((event) => [String(event.getFirstPropertyValue('uid')), new ICAL.Event(event)]))
  for (const { id, startsAt, endsAt } of sessions) {
    const event = byUid.get(`session-${id}@plenary.example`)
    if (!startsAt) continue
    expect(event!.startDate.toUnixTime() * 1000).toBe(Math.floor(startsAt.getTime() / 1000) * 1000)
    if (endsAt) expect(event!.endDate.toUnixTime() * 1000).toBe(endsAt.getTime())
  }
  expect(ics.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  expect(ics.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
}

describe.skipIf(!here)(`a real programme (skipped without ${SHARED})`, () => {
  it.each(FILES)(
    '%s comes in whole, changes nothing the second time, and comes out valid and the same',
    async (name, zone, sessions, people) => {
      const at = path.join(SHARED, name)
      const given: Given = statSync(at).isDirectory()
        ? new Map(readdirSync(at).map((file) => [file, readFileSync(path.join(at, file))]))
        : readFileSync(at)
      const first = await importInto(given, zone)
      expect(first.counts).toMatchObject({ sessions: { inFile: sessions, new: sessions }, people: { ids: people } })
      const second = await importInto(given, zone, first.editionId)
      expect(second).toMatchObject({ runId: null, counts: { sessions: { unchanged: sessions } } })

      const { programme, xml, json, ics } = await exportsOf(first.slug)
      await holdsToSchemas(xml, json)
      agrees(ics, programme.sessions)
      for (const written of [xml, json]) {
        const copy = await importInto(Buffer.from(written), zone)
        expect(await seen(copy.slug)).toEqual(await seen(first.slug))
        const again = await importInto(Buffer.from(written), zone, first.editionId)
        expect(again.counts).toMatchObject({ sessions: { new: 0, changed: 0, gone: 0 }, people: { new: 0 } })
      }
    },
  )
})

it('writes calendars that say the same hour before, in and after a change of the clock', async () => {
  const events = [
    ['2031-03-29T10:00:00+01:00', '10:00'],
    ['2031-03-30T01:30:00+01:00', '01:30'],
    ['2031-03-30T03:30:00+02:00', '03:30'],
    ['2031-10-26T02:30:00+02:00', '02:30'],
    ['2031-10-26T02:30:00+01:00', '02:30'],
    ['2031-10-27T09:00:00+01:00', '09:00'],
  ].map(([date, start], index) => ({
    id: index + 1,
    title: `Talk, ${index}; with \\ and\nlines ${'ü'.repeat(60)}`,
    date,
    start,
  }))
  const { slug } = await importInto(testSchedule(events), 'Europe/Berlin')
  const { programme, ics } = await exportsOf(slug)
  agrees(ics, programme.sessions)
  expect(ics).toContain('BEGIN:VTIMEZONE')
  expect(ics).toMatch(/SEQUENCE:0\r\n/)
})

it('keeps a cancelled session in the calendar, and out of what says where to go', async () => {
  const { slug, editionId } = await importInto(
    testSchedule([
      { id: 1, title: 'Held' },
      { id: 2, title: 'Called off' },
    ]),
    'Europe/Berlin',
  )
  await db().session.updateMany({
    where: { editionId, title: 'Called off' },
    data: { status: 'cancelled', version: 3 },
  })
  const { ics, xml, json } = await exportsOf(slug)
  expect(ics).toMatch(/SUMMARY:Called off[\s\S]*?SEQUENCE:2\r\nSTATUS:CANCELLED/)
  expect(xml).not.toContain('Called off')
  expect(json).not.toContain('Called off')
})

it('gives a named version as it was, whatever has become of the programme since', async () => {
  const given = testSchedule([{ id: 1, title: 'Opening words', start: '10:00' }])
  const { slug, editionId } = await importInto(given, 'Europe/Berlin')
  const named = await nameVersion({ editionId, base: 0, name: 'First', note: '' }, systemViewer('test'), NOW)
  expect(named.ok).toBe(true)
  await db().session.updateMany({ where: { editionId }, data: { title: 'Other words', startsAt: null, endsAt: null } })

  expect(readFeedAddress(['editions', slug, 'versions', '1', 'schedule.xml'])).toEqual({
    subject: { kind: 'version', edition: slug, number: 1 },
    file: 'schedule.xml',
  })
  for (const path of [
    ['0', 'schedule.xml'],
    ['1', 'coverage.xml'],
    ['one', 'calendar.ics'],
  ])
    expect(readFeedAddress(['editions', slug, 'versions', ...path])).toBeNull()
  expect(await getProgrammeVersion(slug, 2)).toBeNull()
  const then = await getProgrammeVersion(slug, 1)
  expect(then).toMatchObject({ version: '1 First' })
  const { xml, json, ics } = await exportsOf(slug, then)
  for (const written of [xml, json, ics]) expect(written).not.toContain('Other words')
  agrees(ics, [
    { id: then!.sessions[0]!.id, startsAt: new Date('2031-05-01T08:00:00Z'), endsAt: new Date('2031-05-01T09:00:00Z') },
  ])
  const copy = await importInto(Buffer.from(xml), 'Europe/Berlin')
  expect(copy.file.sessions).toMatchObject([{ title: 'Opening words', room: 'Hall' }])
  expect(copy.file.people).toMatchObject([{ name: 'Ada Example' }])
})
