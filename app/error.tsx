'use client'

import words from '@/lib/i18n/messages/en/errors.json'
import { Button } from '@/components/ui/button'

/** A page that failed. The words come straight from the catalogue: what failed may be what hands them out. */
export default function ErrorPage({ retry }: { retry: () => void }) {
  return (
    <main id="content" className="frame py-10">
      <h1 className="headline text-title">{words.errorTitle}</h1>
      <p className="mt-3 mb-6 max-w-[62ch] text-ink-muted">{words.errorText}</p>
      <Button onClick={retry}>{words.retry}</Button>
    </main>
  )
}
