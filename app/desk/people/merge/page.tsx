import type { Metadata } from 'next'
import { forbidden } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { MergeForm } from '@/components/speakers/desk/merge-form'
import { EmptyNote } from '@/components/ui/empty-note'
import { coversEdition } from '@/lib/auth/policy'
import { requirePermission } from '@/lib/auth/session'
import { isUuid } from '@/lib/core/uuid'
import { mergeSpeakersAction } from '@/lib/speakers/actions'
import { getMergePreview } from '@/lib/speakers/desk-queries/merges'

interface Props {
  searchParams: Promise<{ keep?: string | string[]; other?: string | string[] }>
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('people.merge')
  return { title: t('title') }
}

export default async function MergePage({ searchParams }: Props) {
  const viewer = await requirePermission('speaker.merge')
  if (!coversEdition(viewer, null)) forbidden()
  const [{ keep, other }, t] = await Promise.all([searchParams, getTranslations('people.merge')])
  const named = typeof keep === 'string' && typeof other === 'string' && isUuid(keep) && isUuid(other)
  const preview = named ? await getMergePreview(keep, other) : null
  return (
    <div className="grid gap-5">
      <div>
        <h1 className="font-serif text-3xl font-semibold">{t('title')}</h1>
        <p className="mt-1 text-sm">
          <a className="text-accent underline" href="/desk/people/duplicates">
            {t('back')}
          </a>
        </p>
      </div>
      {preview ? (
        <MergeForm
          key={preview.kept.id}
          preview={preview}
          merge={mergeSpeakersAction}
          swap={`/desk/people/merge?keep=${preview.merged.id}&other=${preview.kept.id}`}
        />
      ) : (
        <EmptyNote>{t('wrong')}</EmptyNote>
      )}
    </div>
  )
}
