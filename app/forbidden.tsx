import { useTranslations } from 'next-intl'
import { PageHeading } from '@/components/layout/page-heading'

export default function Forbidden() {
  const t = useTranslations('errors')
  return (
    <main id="content" className="frame">
      <PageHeading title={t('forbiddenTitle')} intro={t('forbiddenText')} />
      <a href="/" className="link">
        {t('frontPage')}
      </a>
    </main>
  )
}
