import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MaterialForm } from '@/components/materials/desk/material-form'
import { MaterialTable } from '@/components/materials/desk/material-table'
import { publicPath } from '@/lib/core/public-paths'
import { addMaterialAction, removeMaterialAction } from '@/lib/materials/actions'
import { getSessionMaterials } from '@/lib/materials/desk-queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('materials')
  return { title: t('heading') }
}

export default async function MaterialsPage({ params }: { params: Promise<{ id: string }> }) {
  const found = await getSessionMaterials((await params).id)
  if (!found) notFound()
  const t = await getTranslations('materials')
  const { session, materials } = found
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="font-serif text-3xl font-semibold">{t('heading')}</h1>
        <p>
          <a className="underline" href={publicPath.session(session.edition.slug, session.slug)}>
            {session.title}
          </a>
        </p>
      </header>
      <MaterialTable materials={materials} remove={removeMaterialAction} />
      <section className="grid gap-3">
        <h2 className="font-serif text-xl font-semibold">{t('another')}</h2>
        <MaterialForm action={addMaterialAction} sessionId={session.id} />
      </section>
    </div>
  )
}
