'use client'

import './globals.css'
import words from '@/lib/i18n/messages/en/errors.json'

/** The last resort, when even the layout failed. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body>
        <main id="content" className="frame py-10">
          <h1 className="headline text-title">{words.errorTitle}</h1>
          <p className="mt-3 max-w-[62ch] text-ink-muted">{words.errorText}</p>
        </main>
      </body>
    </html>
  )
}
