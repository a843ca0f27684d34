'use client'

import { useTranslations } from 'next-intl'

/** The codes for the day on which the factor is lost; this is the one time that they are shown. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('account.codes')
  return (
    <div role="status" className="grid gap-2 border-s-4 border-ok bg-surface px-3 py-2">
      <p>{t('show')}</p>
      <ul aria-label={t('title')} className="grid grid-cols-[repeat(auto-fill,minmax(13rem,1fr))] gap-x-6 font-mono">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <p>
        <a className="underline" href="/account">
          {t('kept')}
        </a>
      </p>
    </div>
  )
}
