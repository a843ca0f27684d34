import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { editionWords } from '@/components/editions/edition-words'
import { SplitForm } from '@/components/speakers/desk/split-form'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { isUuid } from '@/lib/core/uuid'
import { splitSpeakerAction } from '@/lib/speakers/actions'
import { getSplitChoices } from '@/lib/speakers/desk-queries/merges'

interface Props {
  params: Promise<{ id: string }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.split')
  return { title: t('title') }
}

export default async function SplitPage({ params }: Props) {
  const viewer = await requirePermission('speaker.merge')
  if (!coversEdition(viewer, null)) forbidden()
  const { id } = await params
  const choices = (isUuid(id) ? await getSplitChoices(id) : null) ?? notFound()
  const [t, common, locale] = await Promise.all([
    getTranslations('people.split'),
    getTranslations('common'),
    getLocale(),
  ])
  const { name } = editionWords(common, locale)
  const appearances = choices.appearances.map(({ edition, ...each }) => ({ ...each, edition: name(edition) }))
  return (
    <div className="grid gap-5">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-1 max-w-[64ch] text-ink-muted wrap-anywhere">{t('lead', { name: choices.name })}</p>
        <p className="mt-1 text-sm">
          <a className="text-accent underline" href={`/desk/people/${id}`}>
            {t('back')}
          </a>
        </p>
      </div>
      <SplitForm choices={{ ...choices, appearances }} split={splitSpeakerAction} />
    </div>
  )
}
