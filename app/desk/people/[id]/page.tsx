import type { Metadata } from 'next'
import { notFound, redirect } from 'next/navigation'
import { cache } from 'react'
import { getTranslations } from 'next-intl/server'
import { DeedForm } from '@/components/editorial/record/deed-form'
import { FormSection } from '@/components/editorial/record/form-section'
import { AppearanceList } from '@/components/speakers/desk/appearance-list'
import { MergeChoice } from '@/components/speakers/desk/merge-choice'
import { SpeakerForm } from '@/components/speakers/desk/speaker-form'
import { coversEdition, may } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { publicPath } from '@/lib/core/public-paths'
import { isUuid } from '@/lib/core/uuid'
import { removeSpeakerAction, saveSpeakerAction, withdrawNamesakesAction } from '@/lib/speakers/actions'
import { getDeskSpeaker } from '@/lib/speakers/desk-queries/people'

interface Props {
  params: Promise<{ id: string }>
}

const open = cache(async (id: string) => (isUuid(id) ? await getDeskSpeaker(id) : null) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requirePermission('speaker.edit')
  const { value } = await open((await params).id)
  return { title: value.name }
}

export default async function PersonPage({ params }: Props) {
  const viewer = await requirePermission('speaker.edit')
  const person = await open((await params).id)
  if (person.mergedInto) redirect(`/desk/people/${person.mergedInto.id}`)
  const { id, slug, version, value, names, portrait, appearances, namesakes } = person
  const t = await getTranslations('people.page')
  const merges = may(viewer, 'speaker.merge') && coversEdition(viewer, null)
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="font-serif text-3xl font-semibold wrap-anywhere">
          <bdi>{value.name}</bdi>
        </h1>
        <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <a className="text-accent underline" href="/desk/people">
            {t('back')}
          </a>
          <a className="text-accent underline" href={publicPath.speaker(slug)}>
            {t('public')}
          </a>
        </p>
      </div>
      <SpeakerForm
        speakerId={id}
        given={value}
        version={version}
        save={saveSpeakerAction.bind(null, id)}
        names={names}
        portrait={portrait}
      />
      <FormSection title={t('appearances')}>
        <AppearanceList appearances={appearances} />
        {merges && appearances.length > 0 && (
          <p>
            <a className="text-accent underline" href={`/desk/people/${id}/split`}>
              {t('split')}
            </a>
          </p>
        )}
      </FormSection>
      {namesakes.length > 0 && (
        <FormSection title={t('namesakes')}>
          <ul className="grid gap-2">
            {namesakes.map((other) => (
              <li key={other.id} className="flex flex-wrap items-baseline gap-x-4">
                <a className="underline wrap-anywhere" href={`/desk/people/${other.id}`}>
                  {other.name}
                </a>
                <DeedForm
                  action={withdrawNamesakesAction}
                  about={{ one: id, other: other.id }}
                  label={t('withdraw')}
                  longLabel={`${t('withdraw')}: ${other.name}`}
                />
              </li>
            ))}
          </ul>
        </FormSection>
      )}
      {merges && (
        <FormSection title={t('mergeWith')}>
          <MergeChoice keptId={id} />
        </FormSection>
      )}
      {appearances.length === 0 && (
        <FormSection title={t('remove')}>
          <p className="text-sm text-ink-muted">{t('removeHint')}</p>
          <DeedForm action={removeSpeakerAction} about={{ speakerId: id, base: version }} label={t('removeSure')} />
        </FormSection>
      )}
    </div>
  )
}
