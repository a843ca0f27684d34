import { useTranslations } from 'next-intl'

/** Says the same of a link that expired, was called back or never was. */
export default function EndedPreview() {
  const t = useTranslations('preview')
  return (
    <div className="grid max-w-[38rem] gap-4 py-12">
      <h1 className="headline text-title">{t('endedTitle')}</h1>
      <p>{t('ended')}</p>
      <p>
        {t.rich('endedEditors', {
          desk: (words) => (
            <a className="link" href="/desk">
              {words}
            </a>
          ),
          coverage: (words) => (
            <a className="link" href="/articles">
              {words}
            </a>
          ),
        })}
      </p>
    </div>
  )
}
