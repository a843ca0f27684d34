import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { ChangeList } from '@/components/programme/change-list'
import { VersionForm } from '@/components/programme/version-form'
import { EmptyNote } from '@/components/ui/empty-note'
import { coversEdition, may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { publicPath } from '@/lib/core/public-paths'
import { getEdition } from '@/lib/editions/queries'
import { formatInstant } from '@/lib/i18n/format'
import { nameVersionAction } from '@/lib/programme/actions'
import { getChangesSinceLast } from '@/lib/programme/desk-queries'
import { listVersions } from '@/lib/programme/queries'
import { DeskEditionFrame } from '../desk-edition-frame'

interface Props {
  params: Promise<{ edition: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ edition }, t] = await Promise.all([params, getTranslations('programme.versions')])
  return { title: `${t('title')}: ${edition}` }
}

export default async function VersionsPage({ params }: Props) {
  const viewer = await requireViewer()
  const edition = (await getEdition((await params).edition)) ?? notFound()
  const [versions, { last, changes, sessions }, t, locale] = await Promise.all([
    listVersions(edition.id),
    getChangesSinceLast(edition.id),
    getTranslations('programme.versions'),
    getLocale(),
  ])
  const zone = edition.timeZone ?? 'UTC'
  const editable = may(viewer, 'programme.edit') && coversEdition(viewer, edition.id)
  const nameable = editable && sessions > 0 && (last === 0 || changes.length > 0)
  return (
    <DeskEditionFrame edition={edition} current="versions">
      <p className="max-w-[64ch] text-ink-muted">{t('lead')}</p>
      <section className="grid max-w-4xl gap-4" aria-label={t('create')}>
        <p className="font-medium">{last === 0 ? t('first') : t('changed', { count: changes.length })}</p>
        <ChangeList changes={changes} edition={edition.slug} zone={zone} />
        {nameable && <VersionForm key={last} action={nameVersionAction} edition={edition} last={last} />}
      </section>
      <section className="grid max-w-4xl gap-2 border-t border-rule pt-4" aria-labelledby="named">
        <h2 id="named" className="font-serif text-xl font-semibold">
          {t('title')}
        </h2>
        {versions.length === 0 && <EmptyNote>{t('none')}</EmptyNote>}
        <ul>
          {versions.map(({ id, number, name, at }) => (
            <li key={id} className="border-b border-rule py-2">
              <a className="underline" href={`${publicPath.editionChanges(edition.slug)}#version-${String(number)}`}>
                {t('number', { number })}
              </a>{' '}
              <span className="wrap-anywhere">{name}</span>{' '}
              <span className="text-sm text-ink-muted">{formatInstant(locale, at, zone)}</span>
            </li>
          ))}
        </ul>
        {versions.length > 0 && (
          <p>
            <a className="text-accent underline" href={publicPath.editionChanges(edition.slug)}>
              {t('public')}
            </a>
          </p>
        )}
      </section>
    </DeskEditionFrame>
  )
}
