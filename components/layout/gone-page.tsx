import { useTranslations } from 'next-intl'
import { PageHeading } from './page-heading'
import { WaysOn } from './ways-on'

/** Something stood at this address and was taken back: says so, with the newsroom's note where there is one. */
export function GonePage({ note }: { note: string | null }) {
  const t = useTranslations('errors')
  return (
    <>
      {/* No page of Next can answer with this status; the front door does, when a page says it in words. */}
      <meta name="http-status" content="410" />
      <PageHeading title={t('goneTitle')} intro={note ?? t('goneText')} />
      <WaysOn />
    </>
  )
}
