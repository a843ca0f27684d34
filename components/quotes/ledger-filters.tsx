import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { LedgerChoices, LedgerFilter } from '@/lib/quotes/model'
import { editionWords } from '@/components/editions/edition-words'
import { Choice } from '@/components/ui/choice'
import { FilterForm } from '@/components/ui/filter-form'
import { WordsField } from '@/components/ui/words-field'

interface Props {
  choices: LedgerChoices
  filter: LedgerFilter
}

/** The ledger by words, speaker, edition and topic. */
export function LedgerFilters({ choices, filter }: Props) {
  const t = useTranslations('quotes')
  const common = useTranslations('common')
  const words = editionWords(common, useLocale())
  const counted = (value: string, name: string, count: number) => ({
    value,
    name: common('optionCount', { name, count }),
  })
  const filtered = Object.keys(filter).length > 0
  return (
    <FilterForm action={publicPath.quotes} label={t('filters')} clear={filtered ? publicPath.quotes : null}>
      <WordsField label={t('wordsFilter')} name="q" value={filter.q} />
      <Choice
        label={t('speakerFilter')}
        name="speaker"
        all={t('allSpeakers')}
        chosen={filter.speaker}
        options={choices.speakers.map(({ slug, name, count }) => counted(slug, name, count))}
      />
      <Choice
        label={t('editionFilter')}
        name="edition"
        all={t('allEditions')}
        chosen={filter.edition}
        options={choices.editions.map(({ count, ...edition }) => counted(edition.slug, words.inPlace(edition), count))}
      />
      {choices.sessions.length > 0 && (
        <Choice
          label={t('sessionFilter')}
          name="session"
          all={t('allSessions')}
          chosen={filter.session}
          options={choices.sessions.map(({ slug, title, count }) => counted(slug, title, count))}
        />
      )}
      <Choice
        label={t('topicFilter')}
        name="topic"
        all={t('allTopics')}
        chosen={filter.topic}
        options={choices.topics.map(({ slug, name, count }) => counted(slug, name, count))}
      />
    </FilterForm>
  )
}
