import { useTranslations } from 'next-intl'

interface Props {
  label: string
  text: string
}

/** Text to be taken along: it can be selected as it stands, and copied with one press where scripts run. */
export function CopyText({ label, text }: Props) {
  const t = useTranslations('common')
  return (
    <copy-text data-copy={t('copy')} data-copied={t('copied')} data-failed={t('copyFailed')}>
      <details className="border-t border-rule py-1 first-of-type:border-t-0">
        <summary className="cursor-pointer py-2.5 text-sm text-accent marker:text-ink-muted">{label}</summary>
        <p data-text="" className="mb-2 bg-surface p-3 text-sm break-words select-all">
          {text}
        </p>
      </details>
    </copy-text>
  )
}
