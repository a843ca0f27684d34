import './globals.css'
import type { ReactNode } from 'react'
import type { Metadata, Viewport } from 'next'
import { useLocale, useTranslations } from 'next-intl'
import { getTranslations } from 'next-intl/server'
import { sans, serif } from './fonts/fonts'

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#131519' },
  ],
}

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('common')
  return { title: { default: t('siteName'), template: `%s · ${t('siteName')}` }, description: t('siteDescription') }
}

/** The bare page. What stands around the content is the business of each district. */
export default function RootLayout({ children }: { children: ReactNode }) {
  const t = useTranslations('layout')
  return (
    <html lang={useLocale()} className={`${serif.variable} ${sans.variable}`}>
      <body>
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-accent focus:px-4 focus:py-3 focus:text-accent-ink"
        >
          {t('skip')}
        </a>
        {children}
      </body>
    </html>
  )
}
