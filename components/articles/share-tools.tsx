import { useLocale, useTranslations } from 'next-intl'
import type { ArticlePage } from '@/lib/articles/model'
import { CopyText } from '@/components/ui/copy-text'
import { articleCitation } from './article-citation'

interface Props {
  article: ArticlePage
  /** The whole address of the story. */
  url: string
}

/**
 * Ways to take a story along: mail and the citation work everywhere; the device's own sharing, copying and printing are
 * added by a script where there is one. Nobody else's script, and nobody else learns who reads.
 */
export function ShareTools({ article, url }: Props) {
  const t = useTranslations('articles')
  const common = useTranslations('common')
  const locale = useLocale()
  const mail = `mailto:?subject=${encodeURIComponent(article.headline)}&body=${encodeURIComponent(`${article.headline}\n${url}`)}`
  return (
    <section aria-label={t('share')} data-print="no" className="mt-8 text-sm">
      <share-tools
        data-url={url}
        data-title={article.headline}
        data-share={t('shareNative')}
        data-copy={t('copyLink')}
        data-copied={common('copied')}
        data-failed={common('copyFailed')}
        data-print-word={t('print')}
      >
        <a href={mail} className="plain-button inline-flex items-center">
          {t('mail')}
        </a>
      </share-tools>
      <CopyText label={t('cite')} text={articleCitation(t, locale, article, url)} />
    </section>
  )
}
