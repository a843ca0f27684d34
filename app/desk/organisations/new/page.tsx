import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { OrganisationForm } from '@/components/organisations/desk/organisation-form'
import { requirePermission } from '@/lib/auth/session'
import { saveOrganisationAction } from '@/lib/organisations/actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.organisation')
  return { title: t('new') }
}

export default async function NewOrganisationPage() {
  await requirePermission('reference.edit')
  const t = await getTranslations('people.organisation')
  return (
    <div className="grid gap-6">
      <h1 className="font-serif text-3xl font-semibold">{t('new')}</h1>
      <OrganisationForm
        given={{ name: '', abbreviation: null, slug: null, country: null, website: null, names: [] }}
        version={null}
        save={saveOrganisationAction.bind(null, null)}
      />
    </div>
  )
}
