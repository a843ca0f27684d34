import type { Metadata } from 'next'
import { forbidden, notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EditionForm } from '@/components/editions/desk/edition-form'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { saveEditionAction } from '@/lib/editions/actions'
import { getDeskEdition, listSeries, listVenues } from '@/lib/editions/desk-queries'
import { getEdition } from '@/lib/editions/queries'
import { DeskEditionFrame } from './desk-edition-frame'

interface Props {
  params: Promise<{ edition: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ edition }, t] = await Promise.all([params, getTranslations('programme')])
  return { title: `${t('tab.settings')}: ${edition}` }
}

export default async function EditionSettingsPage({ params }: Props) {
  const viewer = await requirePermission('programme.edit')
  const { edition: slug } = await params
  const [edition, stored] = await Promise.all([getEdition(slug), getDeskEdition(slug)])
  if (!edition || !stored) notFound()
  if (!coversEdition(viewer, edition.id)) forbidden()
  const [series, venues] = await Promise.all([listSeries(), listVenues()])
  return (
    <DeskEditionFrame edition={edition} current="settings">
      <EditionForm
        given={stored.value}
        version={stored.version}
        save={saveEditionAction.bind(null, edition.id)}
        series={series}
        venues={venues}
      />
    </DeskEditionFrame>
  )
}
