import { useTranslations } from 'next-intl'
import { Tabs } from '@/components/ui/tabs'

interface Props {
  current: 'people' | 'duplicates' | 'merges' | 'organisations' | 'topics'
}

const PARTS = {
  people: '/desk/people',
  duplicates: '/desk/people/duplicates',
  merges: '/desk/people/merges',
  organisations: '/desk/organisations',
  topics: '/desk/topics',
} as const

/** The records of who and what: people, organisations, topics. */
export function PeopleNav({ current }: Props) {
  const t = useTranslations('people')
  const names = {
    people: t('title'),
    duplicates: t('duplicates'),
    merges: t('merges'),
    organisations: t('organisations'),
    topics: t('topics'),
  }
  return (
    <Tabs
      label={t('title')}
      tabs={Object.entries(PARTS).map(([part, href]) => ({
        name: names[part as keyof typeof PARTS],
        href,
        current: part === current,
      }))}
    />
  )
}
