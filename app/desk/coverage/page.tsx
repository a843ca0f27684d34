import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyNote } from '@/components/ui/empty-note'
import { currentTime } from '@/lib/core/clock'
import { getCurrentEdition, listEditions } from '@/lib/editions/queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('newsroom.board')
  return { title: t('title') }
}

/** Leads to the board of the edition that was chosen, else of the one that the newsroom is busy with. */
export default async function CoverageEntrance({
  searchParams,
}: {
  searchParams: Promise<{ edition?: string | string[] }>
}) {
  const [{ edition: asked }, editions, current, t] = await Promise.all([
    searchParams,
    listEditions(),
    getCurrentEdition(currentTime()),
    getTranslations('newsroom.board'),
  ])
  const edition = editions.find(({ slug }) => slug === asked) ?? current ?? editions[0]
  if (edition) redirect(`/desk/editions/${edition.slug}/coverage`)
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <EmptyNote>{t('noEdition')}</EmptyNote>
    </>
  )
}
