'use client'

import './globals.css'
import { createTranslator } from 'next-intl'
import { DEFAULT_LOCALE } from '@/lib/i18n/locales'
import errors from '@/lib/i18n/messages/en/errors.json'

/** The last resort, when even the layout failed. */
export default function GlobalError() {
  const t = createTranslator({ locale: DEFAULT_LOCALE, messages: { errors }, namespace: 'errors' })
  return (
    <html lang="en">
      <body>
        <main id="content" className="frame py-10">
          <h1 className="headline text-title">{t('errorTitle')}</h1>
          <p className="mt-3 max-w-[62ch] text-ink-muted">{t('errorText')}</p>
        </main>
      </body>
    </html>
  )
}
