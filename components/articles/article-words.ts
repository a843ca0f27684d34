import type { useLocale, useTranslations } from 'next-intl'
import { formatInstant, formatList } from '@/lib/i18n/format'
import type { Byline } from '@/lib/articles/content'
import type { ArticleCard } from '@/lib/articles/model'

type ArticleWords = ReturnType<typeof useTranslations<'articles'>>
type Locale = ReturnType<typeof useLocale>

/** The story's own kicker, or what kind of story it is. */
export function kickerOf(t: ArticleWords, article: Pick<ArticleCard, 'kicker' | 'kind'>): string {
  return article.kicker ?? t(`kind.${article.kind}`)
}

/** "By A and B" and whoever translated or edited, each function on its own. */
export function bylineLines(t: ArticleWords, locale: Locale, bylines: readonly Byline[]): string[] {
  return (['author', 'translator', 'editor'] as const).flatMap((what) => {
    const people = bylines.filter((byline) => byline.function === what)
    if (people.length === 0) return []
    const names = formatList(locale, people.map(({ name }) => name)) // prettier-ignore
    const signed = what === 'author' && people.every(({ kind }) => kind === 'person')
    return [signed ? t('by', { names }) : t(`function.${what}`, { names })]
  })
}

/** The minute of publication, on a clock that all readers share. */
export function publicationTime(locale: Locale, at: Date): string {
  return `${formatInstant(locale, at, 'UTC')} UTC`
}
