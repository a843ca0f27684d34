import { calendarDay } from '@/lib/core/calendar-day'
import { embeddable } from '@/lib/core/embed-address'
import { publicPath } from '@/lib/core/public-paths'
import type { Edition } from '@/lib/editions/model'
import type { Material } from '@/lib/materials/model'
import type { Participant, ProgrammeSession, SessionPage } from '@/lib/sessions/model'
import { absolute, cardImage, reference, type Node } from './nodes'

/** An edition as the event that holds its sessions. */
export function editionEvent(edition: Edition, name: string, sessions: readonly ProgrammeSession[]): Node {
  const path = publicPath.edition(edition.slug)
  return {
    ...reference('Event', path, name),
    ...(edition.startsOn && { startDate: calendarDay(edition.startsOn) }),
    ...(edition.endsOn && { endDate: calendarDay(edition.endsOn) }),
    ...(edition.theme && { description: edition.theme }),
    eventStatus: edition.status === 'not_held' ? CANCELLED : SCHEDULED,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeOf(edition, null),
    organizer: organiserOf(edition),
    image: [cardImage(path)],
    ...performersOf(sessions),
    subEvent: sessions.map((session) => ({
      ...reference('Event', publicPath.session(edition.slug, session.slug), session.title),
      ...timesOf(session),
      location: placeOf(edition, session.room),
    })),
  }
}

/** A session as an event of its edition. `roles` says what a participant's role is called. */
export function sessionEvent(
  session: SessionPage,
  edition: string,
  roles: (role: Participant['role']) => string,
  came: {
    articles: readonly { slug: string; headline: string }[]
    quotes: readonly { id: string }[]
    materials: readonly Material[]
  },
): Node {
  const path = publicPath.session(session.edition.slug, session.slug)
  const papers = came.materials.filter(({ kind }) => kind === 'document')
  const [leading, speaking] = [true, false].map((leads) => cameTo(session, leads)) as [Participant[], Participant[]]
  return {
    ...reference('Event', path, session.title),
    ...timesOf(session),
    ...(session.abstract && { description: session.abstract }),
    ...(session.language && { inLanguage: session.language }),
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: placeOf(session.edition, session.room),
    organizer: organiserOf(session.edition),
    image: [cardImage(path)],
    superEvent: reference('Event', publicPath.edition(session.edition.slug), edition),
    performer: speaking.map(person),
    contributor: leading.map((who) => ({ '@type': 'Role', roleName: roles(who.role), contributor: person(who) })),
    subEvent: session.parts.map((part) => ({
      ...reference('Event', publicPath.session(session.edition.slug, part.slug), part.title),
      ...timesOf(part),
      location: placeOf(session.edition, part.room),
    })),
    subjectOf: came.articles.map(({ slug, headline }) => reference('NewsArticle', publicPath.article(slug), headline)),
    recordedIn: [
      ...came.quotes.map(({ id }) => ({ '@type': 'Quotation', '@id': absolute(publicPath.quote(id)) })),
      ...came.materials.filter(({ kind }) => kind === 'recording').map(recording),
    ],
    ...(papers.length > 0 && { workFeatured: papers.map(paper) }),
  }
}

const LEADING = new Set<Participant['role']>(['moderator', 'chair', 'host'])

function cameTo({ participants }: ProgrammeSession, leads: boolean): Participant[] {
  return participants.filter(({ role, attendance }) => attendance === 'confirmed' && LEADING.has(role) === leads)
}

/** Whoever speaks in a session that is held, once: an office may differ from session to session, so none is told here. */
function performersOf(sessions: readonly ProgrammeSession[]): Node {
  const held = sessions.flatMap((session) => [session, ...session.parts]).filter(({ status }) => !OFF.has(status))
  const names = new Map(held.flatMap((session) => cameTo(session, false)).map(({ slug, name }) => [slug, name]))
  return {
    ...(names.size > 0 && {
      performer: [...names].map(([slug, name]) => reference('Person', publicPath.speaker(slug), name)),
    }),
  }
}

const OFF = new Set<ProgrammeSession['status']>(['cancelled', 'replaced'])

const SCHEDULED = 'https://schema.org/EventScheduled'
const CANCELLED = 'https://schema.org/EventCancelled'
const STATUS = {
  scheduled: SCHEDULED,
  moved: 'https://schema.org/EventRescheduled',
  cancelled: CANCELLED,
  replaced: CANCELLED,
} as const

/** A session without a known time still has its day. */
function timesOf({ day, startsAt, endsAt, status, previouslyStartsAt }: ProgrammeSession): Node {
  const start = startsAt?.toISOString() ?? (day && calendarDay(day))
  return {
    ...(start && { startDate: start }),
    ...(endsAt && { endDate: endsAt.toISOString() }),
    eventStatus: STATUS[status],
    ...(status === 'moved' && previouslyStartsAt && { previousStartDate: previouslyStartsAt.toISOString() }),
  }
}

/** The conference itself: who covers it is somebody else. */
function organiserOf({ seriesName }: Edition): Node {
  return { '@type': 'Organization', name: seriesName }
}

function placeOf({ venue, city, country }: Edition, room: string | null): Node | undefined {
  const name = [room, venue ?? city].filter(Boolean).join(', ')
  if (!name) return undefined
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(city && { addressLocality: city }),
      ...(country && { addressCountry: country }),
    },
  }
}

function recording({ title, url, language }: Material): Node {
  const player = embeddable(url)?.player
  return {
    '@type': 'VideoObject',
    name: title,
    url: absoluteAddress(url),
    ...(player && { embedUrl: player }),
    ...(language && { inLanguage: language }),
  }
}

function paper({ title, url, language }: Material): Node {
  return {
    '@type': 'DigitalDocument',
    name: title,
    url: absoluteAddress(url),
    ...(language && { inLanguage: language }),
  }
}

/** Materials stand elsewhere, or in our own library. */
function absoluteAddress(url: string): string {
  return url.startsWith('/') ? absolute(url) : url
}

function person({ slug, name, title, organisation }: Participant): Node {
  return {
    ...reference('Person', publicPath.speaker(slug), name),
    ...(title && { jobTitle: title }),
    ...(organisation && { affiliation: { '@type': 'Organization', name: organisation } }),
  }
}
