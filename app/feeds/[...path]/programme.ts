import { getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import type { FeedSubject } from '@/lib/interop/feed-address'
import { getProgramme, getProgrammeVersion, getSessionOut, getSpeakerSessions } from '@/lib/interop/queries/programme'
import { icalendar, type Calendar } from '@/lib/interop/writing/icalendar'
import type { OutProgramme } from '@/lib/interop/writing/out-programme'
import { scheduleOf } from '@/lib/interop/writing/schedule'
import { scheduleJson } from '@/lib/interop/writing/schedule-json'
import { scheduleXml } from '@/lib/interop/writing/schedule-xml'
import { env } from '@/lib/platform/env'
import { absolute, nothingThere, respond } from './respond'

const world = () => ({ siteUrl: env().siteUrl, absolute })

type ProgrammeSubject = Extract<FeedSubject, { kind: 'edition' | 'version' }>

/** The programme as it stands, or a version of it. */
function programmeOf(subject: ProgrammeSubject): Promise<OutProgramme | null> {
  const { edition } = subject
  return subject.kind === 'version' ? getProgrammeVersion(edition, subject.number) : getProgramme(edition)
}

function pageOf(subject: ProgrammeSubject): string {
  const { edition } = subject
  return subject.kind === 'version' ? publicPath.programmeVersion(edition, subject.number) : publicPath.edition(edition)
}

export async function scheduleResponse(
  subject: ProgrammeSubject,
  file: 'schedule.xml' | 'schedule.json',
): Promise<Response> {
  const programme = await programmeOf(subject)
  const schedule = programme && scheduleOf(programme, world())
  if (!schedule) return nothingThere()
  if (file === 'schedule.json')
    return respond(JSON.stringify(scheduleJson(schedule)), 'application/json; charset=utf-8')
  const self = absolute(publicPath.feed(pageOf(subject), file))
  return respond(scheduleXml(schedule, self), 'application/vnd.c3voc.schedule+xml; charset=utf-8')
}

/** The sessions of an edition or a speaker, or one alone, for calendar programs. */
export async function calendarResponse(subject: FeedSubject): Promise<Response> {
  const t = await getTranslations('sessions')
  const feeds = await getTranslations('feeds')
  const words: Calendar['words'] = { role: (role) => t(`role.${role}`), coverage: feeds('coverageOf') }
  const calendar = await calendarOf(subject)
  if (!calendar) return nothingThere()
  return respond(icalendar({ ...calendar, words }, world()), 'text/calendar; charset=utf-8')
}

async function calendarOf(subject: FeedSubject): Promise<Omit<Calendar, 'words'> | null> {
  if (subject.kind === 'edition' || subject.kind === 'version') {
    const programme = await programmeOf(subject)
    if (!programme) return null
    const { edition, sessions } = programme
    const name = `${edition.seriesName} ${edition.year}`
    const { startsOn, endsOn, city } = edition
    const whole = startsOn
      ? { id: edition.id, title: name, from: startsOn, until: endsOn ?? startsOn, place: city }
      : undefined
    return { name, url: absolute(publicPath.edition(edition.slug)), sessions, whole }
  }
  if (subject.kind === 'session') {
    const session = await getSessionOut(subject.edition, subject.session)
    const url = absolute(publicPath.session(subject.edition, subject.session))
    return session && { name: session.title, url, sessions: [session] }
  }
  if (subject.kind !== 'speaker') return null
  const speaker = await getSpeakerSessions(subject.speaker)
  return (
    speaker && { name: speaker.name, url: absolute(publicPath.speaker(subject.speaker)), sessions: speaker.sessions }
  )
}
