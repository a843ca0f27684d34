import type { Participant, ProgrammeSession } from '../model'

/** A session as the programme lists it, for tests of pure rules. */
export function programmeSession(given: Partial<ProgrammeSession>): ProgrammeSession {
  const slug = (given.title ?? 'session').toLowerCase().replaceAll(' ', '-')
  return {
    ...{ id: slug, slug, title: slug, titleOfficial: true, type: 'panel', status: 'scheduled', statusNote: null },
    ...{ replacedBy: null, previouslyStartsAt: null, language: null, day: null, startsAt: null, endsAt: null },
    ...{ room: null, roomPosition: 0, track: null, trackSlug: null, participants: [], parts: [] },
    ...given,
  }
}

export function participant(given: Partial<Participant>): Participant {
  return {
    ...{ slug: 'somebody', name: 'Somebody', role: 'panellist', attendance: 'confirmed', title: null },
    ...{ organisation: null, organisationSlug: null },
    ...given,
  }
}
