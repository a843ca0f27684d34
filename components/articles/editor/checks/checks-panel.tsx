'use client'

import { useTranslations } from 'next-intl'
import type { Check } from '@/lib/articles/checks/check'
import { useCheckWords } from './check-words'

interface Props {
  checks: Check[]
  /** Whether the story's links are being asked. */
  links: 'asking' | 'failed' | 'asked'
  onGo: (check: Check) => void
}

/** What keeps the story from its readers, then what deserves a look; each line leads to its place. */
export function ChecksPanel({ checks, links, onGo }: Props) {
  const t = useTranslations('checks')
  const errors = checks.filter(({ severity }) => severity === 'error')
  const warnings = checks.filter(({ severity }) => severity === 'warning')
  return (
    <div className="grid gap-3 text-sm">
      <p role="status" aria-label={t('title')} className="tabular-nums">
        {checks.length === 0 ? t('none') : t('counts', { errors: errors.length, warnings: warnings.length })}
      </p>
      <CheckList title={t('errors')} look="border-live" checks={errors} onGo={onGo} />
      <CheckList title={t('warnings')} look="border-warn" checks={warnings} onGo={onGo} />
      {links === 'asking' && <p className="text-ink-muted">{t('askingLinks')}</p>}
      {links === 'failed' && <p className="text-warn">{t('linksFailed')}</p>}
    </div>
  )
}

interface ListProps {
  title: string
  look: string
  checks: Check[]
  onGo: (check: Check) => void
}

function CheckList({ title, look, checks, onGo }: ListProps) {
  const words = useCheckWords()
  if (checks.length === 0) return null
  return (
    <section aria-label={title} className="grid gap-1">
      <h3 className="font-medium text-ink-muted">{title}</h3>
      <ul className={`grid max-h-96 overflow-y-auto border-s-4 ${look}`}>
        {checks.map((check, index) => (
          <li key={`${check.path} ${check.message} ${index}`}>
            <button
              type="button"
              className="min-h-8 w-full px-2.5 py-1 text-start wrap-anywhere hover:bg-surface pointer-coarse:min-h-11"
              onClick={() => onGo(check)}
            >
              {words(check)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
