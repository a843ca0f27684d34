'use client'

import { useTranslations } from 'next-intl'
import { memo } from 'react'
import { TextField } from '@/components/forms/text-field'
import { BylineRows } from './around/byline-rows'
import { DatelineRows } from './around/dateline-rows'
import { OriginRows } from './around/origin-rows'
import { ReferencesField } from './reference-field'
import type { StoryFields } from './story-fields'

type Content = StoryFields['content']

interface Props {
  content: Content
  onChange: (part: Partial<Content>) => void
}

/** What stands around the story and what it is joined to. */
export const StoryPanel = memo(function StoryPanel({ content, onChange }: Props) {
  const t = useTranslations('desk.panel')

  return (
    <div className="grid gap-3">
      <div id="sessionIds">
        <ReferencesField
          label={t('sessions')}
          kind="sessions"
          value={content.sessionIds}
          onChange={(sessionIds) => onChange({ sessionIds })}
        />
      </div>
      <div id="speakerIds">
        <ReferencesField
          label={t('speakers')}
          kind="speakers"
          value={content.speakerIds}
          onChange={(speakerIds) => onChange({ speakerIds })}
        />
      </div>
      <div id="topicIds">
        <ReferencesField
          label={t('topics')}
          kind="topics"
          value={content.topicIds}
          onChange={(topicIds) => onChange({ topicIds })}
        />
      </div>
      <div id="organisationIds">
        <ReferencesField
          label={t('organisations')}
          kind="organisations"
          value={content.organisationIds}
          onChange={(organisationIds) => onChange({ organisationIds })}
        />
      </div>
      <div id="editionIds">
        <ReferencesField
          label={t('editions')}
          kind="editions"
          value={content.editionIds}
          onChange={(editionIds) => onChange({ editionIds })}
        />
      </div>
      <div id="datelines">
        <DatelineRows value={content.datelines} onChange={(datelines) => onChange({ datelines })} />
      </div>
      <div id="bylines">
        <BylineRows value={content.bylines} onChange={(bylines) => onChange({ bylines })} />
      </div>
      <div id="origins">
        <OriginRows value={content.origins} onChange={(origins) => onChange({ origins })} />
      </div>
      <div id="licence" data-undo="story">
        <TextField
          label={t('licence')}
          hint={t('licenceHint')}
          maxLength={300}
          value={content.licence ?? ''}
          onChange={(event) => onChange({ licence: event.target.value.trimStart() || null })}
        />
      </div>
    </div>
  )
})
