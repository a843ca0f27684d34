import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import type { PublishedCorrection } from '@/lib/articles/model'
import { publicationTime } from './article-words'
import { CorrectionWords } from './correction-words'

/** A line of the corrections log: when, what kind, which story, what changed. */
export function CorrectionEntry({ correction }: { correction: PublishedCorrection }) {
  const t = useTranslations('articles')
  const corrections = useTranslations('corrections')
  const { kind, note, at, oldText, newText, article } = correction
  return (
    <section className="grid gap-x-8 gap-y-1 border-t border-rule py-4 md:grid-cols-[13rem_1fr]">
      <p className="meta figures">
        <time dateTime={at.toISOString()}>{publicationTime(useLocale(), at)}</time>
      </p>
      <div>
        <h2 className="headline text-sub">
          {article ? <a href={publicPath.article(article.slug)}>{article.headline}</a> : corrections('retractedStory')}
        </h2>
        <p className="mt-1 max-w-[64ch]">
          <strong className="font-semibold text-warn">{t(`correction.${kind}`)}</strong> {note}
        </p>
        {article && <CorrectionWords before={oldText} after={newText} language={article.language} />}
      </div>
    </section>
  )
}
