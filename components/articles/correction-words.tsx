import { useTranslations } from 'next-intl'
import { languageAttributes } from '@/lib/core/language-attributes'

interface Props {
  before: string | null
  after: string | null
  /** Of the story. */
  language: string
}

/** What stood in a story before a correction, and what stands there now. */
export function CorrectionWords({ before, after, language }: Props) {
  const t = useTranslations('articles')
  return (
    <dl className="mt-1.5 grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 text-[0.9375rem] empty:hidden">
      {before && (
        <>
          <dt className="text-ink-muted">{t('before')}</dt>
          <dd {...languageAttributes(language)} className="whitespace-pre-line">
            <del className="no-underline">{before}</del>
          </dd>
        </>
      )}
      {after && (
        <>
          <dt className="text-ink-muted">{t('after')}</dt>
          <dd {...languageAttributes(language)} className="whitespace-pre-line">
            <ins className="no-underline">{after}</ins>
          </dd>
        </>
      )}
    </dl>
  )
}
