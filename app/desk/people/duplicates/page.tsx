import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { DeedForm } from '@/components/editorial/record/deed-form'
import { PeopleNav } from '@/components/speakers/desk/people-nav'
import { EmptyNote } from '@/components/ui/empty-note'
import { requirePermission } from '@/lib/auth/session'
import { countryName } from '@/lib/i18n/format'
import { stateNamesakesAction } from '@/lib/speakers/actions'
import { listDuplicates, type LikelyDuplicate } from '@/lib/speakers/desk-queries/duplicates'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.duplicate')
  return { title: t('title') }
}

export default async function DuplicatesPage() {
  await requirePermission('speaker.edit')
  const [{ pairs, more }, t] = await Promise.all([listDuplicates(), getTranslations('people.duplicate')])
  return (
    <div className="grid gap-5">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-1 max-w-[64ch] text-ink-muted">{t('lead')}</p>
      </div>
      <PeopleNav current="duplicates" />
      {pairs.length === 0 && <EmptyNote>{t('none')}</EmptyNote>}
      <ul>
        {pairs.map(({ one, other, likeness }) => (
          <li
            key={one.id + other.id}
            className="grid gap-x-6 gap-y-2 border-b border-rule py-3 md:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
          >
            <Side person={one} />
            <Side person={other} />
            <div className="flex flex-wrap items-start gap-3 md:grid md:justify-items-end">
              <a className="text-accent underline" href={`/desk/people/merge?keep=${one.id}&other=${other.id}`}>
                {t('merge')}
              </a>
              <DeedForm
                action={stateNamesakesAction}
                about={{ one: one.id, other: other.id }}
                label={t('two')}
                longLabel={`${t('two')}: ${one.name}, ${other.name}`}
                done={t('stated')}
              />
              <span className="text-sm text-ink-muted tabular-nums">{t('alike', { percent: likeness })}</span>
            </div>
          </li>
        ))}
      </ul>
      {more && <p className="text-ink-muted">{t('more', { count: pairs.length })}</p>}
    </div>
  )
}

async function Side({ person }: { person: LikelyDuplicate['one'] }) {
  const [t, locale] = await Promise.all([getTranslations('people.duplicate'), getLocale()])
  const { id, name, office, country, appearances } = person
  return (
    <div className="min-w-0 wrap-anywhere">
      <a className="font-medium underline" href={`/desk/people/${id}`}>
        <bdi>{name}</bdi>
      </a>
      <p className="text-sm text-ink-muted">
        {[office, country && countryName(locale, country), t('appearances', { count: appearances })]
          .filter(Boolean)
          .join(', ')}
      </p>
    </div>
  )
}
