import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { getTranslations } from 'next-intl/server'
import { MergeRecord } from '@/components/editorial/record/merge-record'
import { OrganisationForm } from '@/components/organisations/desk/organisation-form'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { publicPath } from '@/lib/core/public-paths'
import { isUuid } from '@/lib/core/uuid'
import { mergeOrganisationsAction, saveOrganisationAction } from '@/lib/organisations/actions'
import { getStoredOrganisation } from '@/lib/organisations/desk-queries'

interface Props {
  params: Promise<{ id: string }>
}

const open = cache(async (id: string) => (isUuid(id) ? await getStoredOrganisation(id) : null) ?? notFound())

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requirePermission('reference.edit')
  const { value } = await open((await params).id)
  return { title: value.name }
}

export default async function DeskOrganisationPage({ params }: Props) {
  const viewer = await requirePermission('reference.edit')
  const [{ id, slug, value, version }, t, people] = await Promise.all([
    open((await params).id),
    getTranslations('people.organisation'),
    getTranslations('people.page'),
  ])
  return (
    <div className="grid gap-6">
      <div>
        <h1 className="font-serif text-3xl font-semibold wrap-anywhere">{value.name}</h1>
        <p className="mt-1 flex flex-wrap gap-x-5 gap-y-1 text-sm">
          <a className="text-accent underline" href="/desk/organisations">
            {t('back')}
          </a>
          <a className="text-accent underline" href={publicPath.organisation(slug)}>
            {people('public')}
          </a>
        </p>
      </div>
      <OrganisationForm given={value} version={version} save={saveOrganisationAction.bind(null, id)} />
      {coversEdition(viewer, null) && (
        <MergeRecord
          merge={mergeOrganisationsAction.bind(null, id)}
          source="/api/desk/lookup/organisations"
          not={id}
          words={{ title: t('merge'), hint: t('mergeHint'), choose: t('mergeChoose'), confirm: t('confirm') }}
        />
      )}
    </div>
  )
}
