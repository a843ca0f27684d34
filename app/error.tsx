'use client'

import { createTranslator } from 'next-intl'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import errors from '@/lib/i18n/messages/en/errors.json'
import { Button } from '@/components/ui/button'

/** A page that failed. The words come straight from the catalogue: what failed may be what hands them out. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: { errors }, namespace: 'errors' })
  return (
    <main id="content" className="frame py-10">
      <h1 className="headline text-title">{t('errorTitle')}</h1>
      <p className="mt-3 mb-6 max-w-[62ch] text-ink-muted">{t('errorText')}</p>
      <Button onClick={retry}>{t('retry')}</Button>
    </main>
  )
}
