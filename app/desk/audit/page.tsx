import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { AuditFilters } from '@/components/audit/audit-filters'
import { AuditTable } from '@/components/audit/audit-table'
import { EmptyNote } from '@/components/ui/empty-note'
import { listAudit, listAuditChoices } from '@/lib/audit/desk-queries'
import { auditFilter } from '@/lib/audit/model'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('audit')
  return { title: t('title') }
}

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function AuditPage({ searchParams }: Props) {
  const { before, ...filter } = auditFilter.parse(await searchParams)
  const [{ lines, more }, choices, t] = await Promise.all([
    listAudit({ ...filter, before }),
    listAuditChoices(),
    getTranslations('audit'),
  ])
  const query = new URLSearchParams(Object.entries(filter).filter(([, value]) => value !== undefined))
  const older = new URLSearchParams(query)
  older.set('before', lines.at(-1)?.id ?? '')
  return (
    <div className="grid gap-5">
      <header className="grid gap-1">
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="text-ink-muted">{t('lead')}</p>
      </header>
      <AuditFilters filter={filter} {...choices} />
      <p>
        <a className="underline" href={`/api/desk/audit?${query.toString()}`}>
          {t('csv')}
        </a>
      </p>
      {lines.length > 0 ? <AuditTable lines={lines} /> : <EmptyNote>{t('empty')}</EmptyNote>}
      {(more || before) && (
        <nav aria-label={t('pages')} className="flex gap-6">
          {before && (
            <a className="underline" href={`/desk/audit?${query.toString()}`}>
              {t('newer')}
            </a>
          )}
          {more && (
            <a className="underline" href={`/desk/audit?${older.toString()}`}>
              {t('older')}
            </a>
          )}
        </nav>
      )}
    </div>
  )
}
