import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotFoundPage } from '@/components/layout/not-found-page'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('errors')
  return { title: t('notFoundTitle'), robots: { index: false }, other: { 'http-status': '404' } }
}

/**
 * "Not found" drawn as a page. Where a page calls `notFound()`, Next answers 404 with an empty shell that only its script
 * fills; the front door, whose readers get no script, answers with this page instead.
 */
export default function NotFound() {
  return <NotFoundPage />
}
