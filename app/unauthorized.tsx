import { useTranslations } from 'next-intl'
import { PageHeading } from '@/components/layout/page-heading'

export default function Unauthorized() {
  const t = useTranslations('errors')
  return (
    <main id="content" className="frame">
      <PageHeading title={t('unauthorizedTitle')} intro={t('unauthorizedText')} />
      <a href="/sign-in" className="link">
        {t('signIn')}
      </a>
    </main>
  )
}
