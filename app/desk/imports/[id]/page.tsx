import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { ImportChoicesForm } from '@/components/interop/import-choices-form'
import { ImportOddities } from '@/components/interop/import-oddities'
import { ImportPeople } from '@/components/interop/import-people'
import { ImportSessions } from '@/components/interop/import-sessions'
import { ImportSummary } from '@/components/interop/import-summary'
import { Button } from '@/components/ui/button'
import { pageNumber } from '@/lib/core/pagination'
import { isUuid } from '@/lib/core/uuid'
import { getDraftPreview } from '@/lib/interop/desk-queries'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('imports.desk')
  return { title: t('preview') }
}

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<{ page?: string | string[] }>
}

/** What a file would change, page by page, with everything that has to be decided; nothing is written before Apply. */
export default async function ImportPreviewPage({ params, searchParams }: Props) {
  const { id } = await params
  const found = isUuid(id) ? await getDraftPreview(id) : null
  if (!found) notFound()
  const { draft, preview } = found
  const [t, refusals] = await Promise.all([getTranslations('imports.desk'), getTranslations('imports.refusal')])
  const refusal = 'refusal' in draft.read ? draft.read.refusal : null
  const send = `/api/desk/imports/${draft.id}`
  return (
    <div className="grid gap-6">
      <header className="grid gap-1">
        <h1 className="font-serif text-3xl font-semibold wrap-anywhere">{draft.fileName}</h1>
        <p className="text-ink-muted">{t('into', { edition: draft.edition.slug })}</p>
      </header>
      {refusal && (
        <p role="alert" className="border-s-4 border-accent ps-3 wrap-anywhere">
          {refusals(refusal.refusal)} {[refusal.at, refusal.found].filter(Boolean).join(': ')}
        </p>
      )}
      {preview && <ImportSummary plan={preview.plan} counts={preview.counts} />}
      <ImportChoicesForm
        send={send}
        choices={draft.choices}
        zone={draft.edition.timeZone}
        columns={preview?.plan.file.columns ?? (refusal && { headers: [...refusal.columns], mapping: {} })}
      />
      {preview && <ImportPeople send={send} people={preview.plan.people} choices={draft.choices} />}
      {preview && (
        <ImportSessions
          plan={preview.plan}
          zone={preview.state.timeZone ?? 'UTC'}
          page={pageNumber((await searchParams).page)}
          path={`/desk/imports/${draft.id}`}
        />
      )}
      {preview && <ImportOddities oddities={preview.plan.file.oddities} />}
      <form method="post" action={send} className="flex flex-wrap gap-3 border-t border-ink pt-4">
        {preview && (
          <Button type="submit" name="verb" value="apply">
            {t('apply')}
          </Button>
        )}
        <Button type="submit" look="plain" name="verb" value="discard">
          {t('discard')}
        </Button>
      </form>
    </div>
  )
}
