import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyNote } from '@/components/ui/empty-note'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { getCurrentEdition, listEditions } from '@/lib/editions/queries'

interface Props {
  searchParams: Promise<{ edition?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('programme')
  return { title: t('title') }
}

/** Leads to the programme of the edition that was chosen, else of the one that the newsroom is busy with. */
export default async function ProgrammeEntrance({ searchParams }: Props) {
  await requireViewer()
  const [{ edition: asked }, editions, current, t] = await Promise.all([
    searchParams,
    listEditions(),
    getCurrentEdition(currentTime()),
    getTranslations('programme'),
  ])
  const edition = editions.find(({ slug }) => slug === asked) ?? current ?? editions[0]
  if (edition) redirect(`/desk/editions/${edition.slug}/programme`)
  return (
    <>
      <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
      <EmptyNote>{t('noEdition')}</EmptyNote>
      <p>
        <a className="text-accent underline" href="/desk/editions/new">
          {t('newEdition')}
        </a>
      </p>
    </>
  )
}
