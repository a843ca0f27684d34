'use client'

import { useTranslations } from 'next-intl'
import { FormSection } from '@/components/editorial/record/form-section'
import { useIssueWords } from '@/components/editorial/record/use-issue-words'
import { useRowWords } from '@/components/editorial/record/use-row-words'
import { LookupListField } from '@/components/forms/lookup-list-field'
import { RowsField } from '@/components/forms/rows-field'
import { SelectField } from '@/components/forms/select-field'
import { TextField } from '@/components/forms/text-field'
import type { SessionPart } from './session-record'

/** What else is known of a session: its whole, its topics, other titles, its address. */
export function MoreFields({ record, choices, names, learn }: SessionPart) {
  const t = useTranslations('programme.session')
  const records = useTranslations('records')
  const words = useIssueWords()
  const rowWords = useRowWords()
  const { value, set, issue } = record
  const wholes = choices.sessions.filter(({ id, parentId }) => parentId === null && id !== choices.sessionId)
  return (
    <FormSection title={t('more')}>
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t('parent')}
          value={value.parentId ?? ''}
          error={words(issue('parentId'))}
          options={[
            { value: '', label: t('parentNone') },
            ...wholes.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          onChange={(event) => set({ parentId: event.target.value || null })}
        />
        <TextField
          label={t('position')}
          type="number"
          min={0}
          max={100_000}
          value={value.position}
          error={words(issue('position'))}
          onChange={(event) => set({ position: event.target.valueAsNumber || 0 })}
        />
      </div>
      <LookupListField
        label={t('topics')}
        placeholder={records('search')}
        noMatch={records('noMatch')}
        failed={records('lookupFailed')}
        removeLabel={(name) => records('remove', { name })}
        source="/api/desk/lookup/topics"
        value={value.topicIds.map((id) => ({ id, label: names[id] ?? '', hint: null }))}
        onChange={(topics) => {
          topics.forEach(({ id, label }) => learn(id, label))
          set({ topicIds: topics.map(({ id }) => id) })
        }}
      />
      <RowsField
        label={t('otherTitles')}
        rows={value.otherTitles}
        blank={{ title: '', language: null }}
        words={rowWords(t('addTitle'))}
        name={({ title }) => title || t('otherTitle')}
        onChange={(otherTitles) => set({ otherTitles })}
      >
        {(other, change, index) => (
          <div className="grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_8rem]">
            <TextField
              label={t('otherTitle')}
              maxLength={300}
              value={other.title}
              error={words(issue(`otherTitles.${String(index)}.title`))}
              onChange={(event) => change({ title: event.target.value })}
            />
            <TextField
              label={t('otherLanguage')}
              maxLength={35}
              value={other.language ?? ''}
              error={words(issue(`otherTitles.${String(index)}.language`))}
              onChange={(event) => change({ language: event.target.value || null })}
            />
          </div>
        )}
      </RowsField>
      {choices.sessionId && (
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
