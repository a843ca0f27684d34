import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DeedForm } from '@/components/editorial/record/deed-form'
import { SavedTime } from '@/components/editorial/saved-time'
import { PeopleNav } from '@/components/speakers/desk/people-nav'
import { EmptyNote } from '@/components/ui/empty-note'
import { coversEdition, may } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { undoMergeAction } from '@/lib/speakers/actions'
import { listMerges } from '@/lib/speakers/desk-queries/merges'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.log')
  return { title: t('title') }
}

export default async function MergesPage() {
  const viewer = await requirePermission('speaker.edit')
  const [merges, t] = await Promise.all([listMerges(), getTranslations('people.log')])
  const undoes = may(viewer, 'speaker.merge') && coversEdition(viewer, null)
  return (
    <div className="grid gap-5">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-1 max-w-[64ch] text-ink-muted">{t('lead')}</p>
      </div>
      <PeopleNav current="merges" />
      {merges.length === 0 && <EmptyNote>{t('none')}</EmptyNote>}
      <ul>
        {merges.map(({ id, at, by, kept, merged, undoneAt }) => (
          <li key={id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 border-b border-rule py-3">
            <div className="min-w-0 wrap-anywhere">
              <p>
                <a className="underline" href={`/desk/people/${kept.id}`}>
                  {t('merged', { merged: merged.name, kept: kept.name })}
                </a>
              </p>
              <p className="text-sm text-ink-muted">
                {by ? `${by}, ` : ''}
                <SavedTime at={at} />
              </p>
            </div>
            {undoneAt ? (
              <p className="text-sm text-ink-muted">{t.rich('undone', { at: () => <SavedTime at={undoneAt} /> })}</p>
            ) : (
              undoes && (
                <DeedForm
                  action={undoMergeAction}
                  about={{ mergeId: id }}
                  label={t('undo')}
                  longLabel={t('undoOf', { merged: merged.name })}
                />
              )
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
