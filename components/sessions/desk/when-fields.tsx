'use client'

import { useLocale, useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { InstantField } from '@/components/forms/instant-field'
import { FIELD, Labelled } from '@/components/forms/labelled'
import { TextField } from '@/components/forms/text-field'
import { describeZone } from '@/lib/i18n/format'
import type { SessionPart } from './session-record'

const MINUTE_MS = 60_000

/** When and where a session is, on the clock of its edition. */
export function WhenFields({ record, choices }: SessionPart) {
  const t = useTranslations('programme.session')
  const locale = useLocale()
  const words = useIssueWords()
  const { value, set, issue } = record
  const { zone } = choices
  const [start, end] = [momentOf(value.startsAt), momentOf(value.endsAt)]
  const length = start !== null && end !== null && end > start ? Math.round((end - start) / MINUTE_MS) : 0
  const shared = {
    zone,
    words: {
      leftOut: t('leftOut'),
      twice: t('twice'),
      which: (instant: Date, second: boolean) =>
        t(second ? 'second' : 'first', { offset: describeZone(locale, zone, instant).offset }),
    },
  }
  /** The end goes along with the start, as one would move a card in a calendar. */
  const begin = (startsAt: string | null) => {
    const moved = momentOf(startsAt)
    const along = moved !== null && start !== null && end !== null ? new Date(end + moved - start).toISOString() : null
    set({ startsAt, ...(along && { endsAt: along }) })
  }
  return (
    <FormSection title={t('when')}>
      <div className="grid gap-4 sm:grid-cols-3">
        <InstantField
          {...shared}
          label={t('startsAt')}
          hint={t('timeHint', { zone })}
          value={value.startsAt}
          error={words(issue('startsAt'))}
          onChange={begin}
        />
        <InstantField
          {...shared}
          label={t('endsAt')}
          hint={length > 0 ? t('length', { hours: Math.floor(length / 60), minutes: length % 60 }) : ''}
          value={value.endsAt}
          error={words(issue('endsAt'))}
          onChange={(endsAt) => set({ endsAt })}
        />
        {value.startsAt === null && (
          <TextField
            label={t('day')}
            type="date"
            value={value.day ?? ''}
            error={words(issue('day'))}
            onChange={(event) => set({ day: event.target.value || null })}
          />
        )}
      </div>
      <div className="grid gap-4 sm:grid-cols-3">
        <Labelled label={t('room')} error={words(issue('roomId'))}>
          {(tied) => (
            <select
              {...tied}
              className={FIELD}
              value={value.roomId ?? ''}
              onChange={(event) => set({ roomId: event.target.value || null })}
            >
              <option value="">{t('none')}</option>
              {choices.venues.map((venue) => (
                <optgroup key={venue.name} label={venue.name}>
                  {venue.rooms.map(({ id, name }) => (
                    <option key={id} value={id}>
                      {name}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          )}
        </Labelled>
      </div>
    </FormSection>
  )
}

function momentOf(value: string | null): number | null {
  const moment = value === null ? NaN : Date.parse(value)
  return Number.isNaN(moment) ? null : moment
}
