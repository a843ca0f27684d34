import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { IntakeDesk } from '@/components/articles/intake/intake-desk'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('intake')
  return { title: t('title') }
}

export default async function ImportArticlePage() {
  const t = await getTranslations('intake')
  return (
    <div className="grid gap-5">
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <IntakeDesk />
    </div>
  )
}
