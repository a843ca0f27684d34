import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { VenueForm } from '@/components/editions/desk/venue-form'
import { requirePermission } from '@/lib/auth/session'
import { saveVenueAction } from '@/lib/editions/actions'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme.venue')
  return { title: t('new') }
}

export default async function NewVenuePage() {
  await requirePermission('reference.edit')
  const t = await getTranslations('programme.venue')
  return (
    <div className="grid gap-6">
      <h1 className="font-serif text-3xl font-semibold">{t('new')}</h1>
      <VenueForm
        given={{ name: '', city: '', country: '', rooms: [] }}
        version={null}
        save={saveVenueAction.bind(null, null)}
      />
    </div>
  )
}
