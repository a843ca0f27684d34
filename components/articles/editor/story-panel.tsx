'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { Byline, Dateline } from '@/lib/articles/content'
import { ReferencesField } from './reference-field'
import type { StoryFields } from './story-screen'

const SEPARATORS: readonly Dateline['separator'][] = ['—', ' – ', ': ', '. ', '/', '']

type Content = StoryFields['content']

interface Props {
  content: Content
  onChange: (part: Partial<Content>) => void
}

/** What stands around the story and what it is joined to. Further datelines, bylines and origins stay as they are. */
export const StoryPanel = memo(function StoryPanel({ content, onChange }: Props) {
  const t = useTranslations('desk.panel')
  const [dateline, ...furtherDatelines] = content.datelines
  const [byline, ...furtherBylines] = content.bylines
  const [origin, ...furtherOrigins] = content.origins

  function changeDateline(part: Partial<Dateline>) {
    const changed = { city: '', country: null, date: null, agency: null, separator: '—' as const, ...dateline, ...part }
    onChange({ datelines: changed.city ? [changed, ...furtherDatelines] : furtherDatelines })
  }

  function changeByline(part: Partial<Byline>) {
    const changed = { kind: 'person' as const, name: '', function: 'author' as const, ...byline, ...part }
    onChange({ bylines: changed.name ? [changed, ...furtherBylines] : furtherBylines })
  }

  function changeOrigin(part: Partial<Content['origins'][number]>) {
    const changed = { kind: 'source' as const, name: '', url: null, ...origin, ...part }
    onChange({ origins: changed.name ? [changed, ...furtherOrigins] : furtherOrigins })
  }

  return (
    <div className="grid gap-3">
      <div id="sessions">
        <ReferencesField
          label={t('sessions')}
          kind="sessions"
          value={content.sessionIds}
          onChange={(sessionIds) => onChange({ sessionIds })}
        />
      </div>
      <ReferencesField
        label={t('speakers')}
        kind="speakers"
        value={content.speakerIds}
        onChange={(speakerIds) => onChange({ speakerIds })}
      />
      <div id="topics">
        <ReferencesField
          label={t('topics')}
          kind="topics"
          value={content.topicIds}
          onChange={(topicIds) => onChange({ topicIds })}
        />
      </div>
      <ReferencesField
        label={t('organisations')}
        kind="organisations"
        value={content.organisationIds}
        onChange={(organisationIds) => onChange({ organisationIds })}
      />
      <fieldset id="dateline" className="grid grid-cols-2 gap-2">
        <legend className="sr-only">{t('dateline')}</legend>
        <TextField
          label={t('datelineCity')}
          value={dateline?.city ?? ''}
          onChange={(event) => changeDateline({ city: event.target.value })}
        />
        <SelectField
          label={t('datelineSeparator')}
          value={dateline?.separator ?? '—'}
          disabled={!dateline}
          options={SEPARATORS.map((value) => ({ value, label: value || t('separatorNone') }))}
          onChange={(event) => changeDateline({ separator: event.target.value as Dateline['separator'] })}
        />
      </fieldset>
      <div id="byline" className="grid grid-cols-2 gap-2">
        <TextField
          label={t('byline')}
          value={byline?.name ?? ''}
          onChange={(event) => changeByline({ name: event.target.value })}
        />
        <SelectField
          label={t('bylineKind')}
          value={byline?.kind ?? 'person'}
          disabled={!byline}
          options={[
            { value: 'person', label: t('bylinePerson') },
            { value: 'newsroom', label: t('bylineNewsroom') },
            { value: 'agency', label: t('bylineAgency') },
          ]}
          onChange={(event) => changeByline({ kind: event.target.value as Byline['kind'] })}
        />
      </div>
      <div id="source">
        <TextField
          label={t('source')}
          value={origin?.name ?? ''}
          onChange={(event) => changeOrigin({ name: event.target.value })}
        />
      </div>
      {origin && (
        <TextField
          label={t('sourceUrl')}
          type="url"
          value={origin.url ?? ''}
          onChange={(event) => changeOrigin({ url: event.target.value || null })}
        />
      )}
    </div>
  )
})
