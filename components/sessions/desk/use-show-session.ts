'use client'

import { useTranslations } from 'next-intl'
import { wallTime } from '@/lib/core/time-zone'
import type { SessionValue } from '@/lib/sessions/schema'
import type { SessionChoices } from './session-record'

type Field = keyof SessionValue

/** The names of a session's fields, and their values in words, for the choice between two. */
export function useShowSession({ zone, venues, tracks, sessions }: SessionChoices, names: Record<string, string>) {
  const t = useTranslations('programme.session')
  const types = useTranslations('sessions.type')
  const roles = useTranslations('sessions.role')
  const status = useTranslations('programme.status')
  const time = (instant: string | null) =>
    instant && !Number.isNaN(Date.parse(instant))
      ? wallTime(new Date(instant), zone).replace('T', ' ')
      : (instant ?? '')
  const titleOf = (id: string | null) => sessions.find((each) => each.id === id)?.title ?? ''

  const labels: Record<Field, string> = {
    ...{ title: t('title'), titleOfficial: t('titleOfficial'), slug: t('slug'), type: t('type') },
    ...{ language: t('language'), abstract: t('abstract'), day: t('day'), startsAt: t('startsAt') },
    ...{ endsAt: t('endsAt'), roomId: t('room'), trackId: t('track'), parentId: t('parent') },
    ...{ position: t('position'), status: t('statusField'), statusNote: t('statusNote') },
    ...{ replacedById: t('replacedBy'), otherTitles: t('otherTitles'), topicIds: t('topics'), people: t('people') },
  }
  const show = (field: Field, value: SessionValue): string => {
    switch (field) {
      case 'type':
        return types(value.type)
      case 'status':
        return status(value.status)
      case 'titleOfficial':
        return t(value.titleOfficial ? 'yes' : 'no')
      case 'startsAt':
      case 'endsAt':
        return time(value[field])
      case 'roomId':
        return venues.flatMap(({ rooms }) => rooms).find(({ id }) => id === value.roomId)?.name ?? ''
      case 'trackId':
        return tracks.find(({ id }) => id === value.trackId)?.name ?? ''
      case 'parentId':
      case 'replacedById':
        return titleOf(value[field])
      case 'otherTitles':
        return value.otherTitles.map(({ title }) => title).join('\n')
      case 'topicIds':
        return value.topicIds.map((id) => names[id] ?? id).join('\n')
      case 'people':
        return value.people
          .map(({ speakerId, role, title, organisationName }) =>
            [names[speakerId] ?? t('nobody'), roles(role), title, organisationName].filter(Boolean).join(', '),
          )
          .join('\n')
      default:
        return String(value[field] ?? '')
    }
  }
  return { labels, show }
}
