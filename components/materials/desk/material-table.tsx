import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyNote } from '@/components/ui/empty-note'
import type { Material } from '@/lib/materials/model'

interface Props {
  materials: readonly Material[]
  remove: (form: FormData) => Promise<void>
}

/** What a session has, each with the way to take it off again. */
export function MaterialTable({ materials, remove }: Props) {
  const t = useTranslations('materials')
  if (materials.length === 0) return <EmptyNote>{t('empty')}</EmptyNote>
  return (
    <ul className="max-w-3xl border-t border-rule">
      {materials.map(({ id, kind, title, url, language }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-rule py-2">
          <div className="min-w-0 flex-1">
            <p className="font-medium" lang={language ?? undefined}>
              {title}
            </p>
            <p className="text-sm text-ink-muted">
              {t(`kinds.${kind}`)},{' '}
              <a className="wrap-anywhere underline" href={url}>
                {url}
              </a>
            </p>
          </div>
          <form action={remove}>
            <input type="hidden" name="materialId" value={id} />
            <Button type="submit" look="plain" aria-label={t('removeOne', { title })}>
              {t('remove')}
            </Button>
          </form>
        </li>
      ))}
    </ul>
  )
}
