'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { useCountryOptions } from '@/components/forms/country-options'
import { SelectField } from '@/components/forms/select-field'
import { TextAreaField } from '@/components/forms/text-area-field'
import { TextField } from '@/components/forms/text-field'
import { PicturePicker } from '@/components/articles/editor/picture-picker'
import { Button } from '@/components/ui/button'
import type { Picture } from '@/lib/media/model'
import type { SpeakerPart } from './speaker-part'

/** Country, links, biography, portrait and address of a person. */
export function AboutFields({ record, speakerId, portrait }: SpeakerPart & { portrait: Picture | null }) {
  const t = useTranslations('people.form')
  const records = useTranslations('records')
  const words = useIssueWords()
  const countries = useCountryOptions(t('none'))
  const { value, set, issue } = record
  return (
    <FormSection title={t('sections.about')}>
      <div className="grid gap-4 sm:grid-cols-3">
        <SelectField
          label={t('country')}
          value={value.country ?? ''}
          error={words(issue('country'))}
          options={countries}
          onChange={(event) => set({ country: event.target.value || null })}
        />
        <TextField
          label={t('wikidataId')}
          maxLength={20}
          value={value.wikidataId ?? ''}
          error={words(issue('wikidataId'))}
          onChange={(event) => set({ wikidataId: event.target.value || null })}
        />
        <TextField
          label={t('website')}
          type="url"
          maxLength={2000}
          value={value.website ?? ''}
          error={words(issue('website'))}
          onChange={(event) => set({ website: event.target.value || null })}
        />
      </div>
      <TextAreaField
        label={t('biography')}
        maxLength={10_000}
        value={value.biography ?? ''}
        error={words(issue('biography'))}
        onChange={(event) => set({ biography: event.target.value || null })}
      />
      <Portrait given={portrait} chosenId={value.portraitId} choose={(portraitId) => set({ portraitId })} />
      <p className="text-sm text-live empty:hidden">{words(issue('portraitId'))}</p>
      {speakerId && (
        <TextField
          label={t('slug')}
          hint={records('addressHint')}
          maxLength={80}
          value={value.slug ?? ''}
          error={words(issue('slug'))}
          onChange={(event) => set({ slug: event.target.value || null })}
        />
      )}
    </FormSection>
  )
}

interface PortraitProps {
  given: Picture | null
  chosenId: string | null
  choose: (id: string | null) => void
}

function Portrait({ given, chosenId, choose }: PortraitProps) {
  const t = useTranslations('people.form')
  const [picture, setPicture] = useState(given)
  const [open, setOpen] = useState(false)
  const shown = chosenId !== null && picture?.id === chosenId ? picture : null
  return (
    <div role="group" aria-label={t('portraitId')} className="grid gap-2">
      <p className="text-sm font-medium text-ink-muted">{t('portraitId')}</p>
      {shown && <img src={shown.url} alt={shown.alt} className="max-h-48 w-36 bg-surface object-cover" />}
      {shown?.rightExpired && <p className="text-sm text-live">{t('portraitEnded')}</p>}
      <p className="flex flex-wrap gap-3">
        <Button look="plain" onClick={() => setOpen(true)}>
          {t(chosenId ? 'otherPortrait' : 'choosePortrait')}
        </Button>
        {chosenId && (
          <Button look="plain" onClick={() => choose(null)}>
            {t('noPortrait')}
          </Button>
        )}
      </p>
      {open && (
        <PicturePicker
          onClose={() => setOpen(false)}
          onChoose={(chosen) => {
            setPicture(chosen)
            choose(chosen.id)
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}
