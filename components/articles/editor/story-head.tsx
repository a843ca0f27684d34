'use client'

import { useTranslations } from 'next-intl'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import type { ArticleContent } from '@/lib/articles/content'
import type { StoryFields } from './story-fields'

interface Props {
  fields: StoryFields
  change: (change: Partial<Pick<StoryFields, 'headline' | 'standfirst'>>) => void
  changeContent: (change: Partial<ArticleContent>) => void
}

/** Kicker, headline and standfirst, in the reader's typography. */
export function StoryHead({ fields, change, changeContent }: Props) {
  const t = useTranslations('desk.editor')
  return (
    <div data-undo="story" className="manuscript-head grid gap-3">
      <div id="kicker" className="manuscript-kicker">
        <TextField
          label={t('kicker')}
          data-printed="kicker"
          value={fields.content.kicker ?? ''}
          onChange={(event) => changeContent({ kicker: event.target.value || null })}
        />
      </div>
      <div id="headline" tabIndex={-1} className="manuscript-headline">
        <TextAreaField
          label={t('headline')}
          data-printed="headline"
          value={fields.headline}
          onChange={(event) => change({ headline: event.target.value.replace(/\n/g, ' ') })}
        />
      </div>
      <div id="standfirst" className="manuscript-standfirst">
        <TextAreaField
          label={t('standfirst')}
          data-printed="standfirst"
          value={fields.standfirst}
          onChange={(event) => change({ standfirst: event.target.value })}
        />
      </div>
    </div>
  )
}
