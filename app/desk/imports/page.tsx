import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ImportForm } from '@/components/interop/import-form'
import { ImportRuns } from '@/components/interop/import-runs'
import { WaitingFiles } from '@/components/interop/waiting-files'
import { listImports } from '@/lib/interop/desk-queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports.desk')
  return { title: t('title') }
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

/** Bring a programme in, and take an import back. */
export default async function ImportsPage({ searchParams }: Props) {
  const [{ editions, runs, waiting }, t, refusals, { problem, done }] = await Promise.all([
    listImports(),
    getTranslations('imports.desk'),
    getTranslations('imports.refusal'),
    searchParams,
  ])
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="max-w-[62ch] text-ink-muted">{t('lead')}</p>
      </header>
      {problem === 'too-large' && <p role="alert">{refusals('too-large')}</p>}
      {problem === 'empty' && <p role="alert">{refusals('empty')}</p>}
      {problem === 'gone' && <p role="alert">{t('gone')}</p>}
      {problem === 'not-done' && <p role="alert">{t('notDone')}</p>}
      {done === 'applied' && <p role="status">{t('applied')}</p>}
      {done === 'unchanged' && <p role="status">{t('unchanged')}</p>}
      {done === 'undone' && <p role="status">{t('undone')}</p>}
      {waiting.length > 0 && <WaitingFiles files={waiting} />}
      <ImportForm editions={editions} />
      <ImportRuns runs={runs} />
    </div>
  )
}
