import { useTranslations } from 'next-intl'
import { PageHeading } from './page-heading'
import { WaysOn } from './ways-on'

/** Nothing stands at this address: says so, and offers the ways on. */
export function NotFoundPage() {
  const t = useTranslations('errors')
  return (
    <>
      <PageHeading title={t('notFoundTitle')} intro={t('notFoundText')} />
      <WaysOn />
    </>
  )
}
