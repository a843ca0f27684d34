import type { useLocale, useTranslations } from 'next-intl'
import { PUBLISHER } from '@/lib/core/publisher'
import { formatDay, formatList } from '@/lib/i18n/format'
import type { ArticlePage } from '@/lib/articles/model'

/** A story as somebody else would cite it: who wrote it, its headline, where and when, and its address. */
export function articleCitation(
  t: ReturnType<typeof useTranslations<'articles'>>,
  locale: ReturnType<typeof useLocale>,
  { bylines, headline, firstPublishedAt }: Pick<ArticlePage, 'bylines' | 'headline' | 'firstPublishedAt'>,
  url: string,
): string {
  const authors = bylines.filter((byline) => byline.function === 'author').map(({ name }) => name)
  const day = formatDay(locale, firstPublishedAt)
  const work = t('citation', { headline, publisher: PUBLISHER, day, url })
  return authors.length > 0 ? `${formatList(locale, authors)}, ${work}` : work
}
