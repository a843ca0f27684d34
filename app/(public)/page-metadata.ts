import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'

interface PageWords {
  title: string
  description: string
  /** The one address of this page, with the query that makes it another page. */
  path: string
  /** The title stands alone, without the name of the site after it. */
  standsAlone?: boolean
  type?: 'website' | 'article' | 'profile'
  image?: { url: string; width: number | null; height: number | null; alt: string } | null
  published?: { first: Date; last: Date }
  /** For lists that a search makes: nobody should find them by another search. */
  index?: boolean
}

const LONGEST_DESCRIPTION = 200

/** The head of a reader's page: title, description, canonical address, Open Graph and the feed. */
export async function pageMetadata(page: PageWords): Promise<Metadata> {
  const [common, feeds, locale] = await Promise.all([getTranslations('common'), getTranslations('feeds'), getLocale()])
  const absolute = (path: string) => env().siteUrl + path
  const url = absolute(page.path)
  const description = shorten(page.description)
  return {
    title: page.standsAlone ? { absolute: page.title } : page.title,
    description,
    alternates: {
      canonical: url,
      types: { 'application/rss+xml': [{ url: absolute(publicPath.coverageFeed), title: feeds('coverageTitle') }] },
    },
    ...(page.index === false && { robots: { index: false } }),
    openGraph: {
      title: page.title,
      description,
      url,
      siteName: common('siteName'),
      locale,
      type: page.type ?? 'website',
      ...(page.published && {
        publishedTime: page.published.first.toISOString(),
        modifiedTime: page.published.last.toISOString(),
      }),
      ...(page.image && {
        images: [
          {
            url: absolute(page.image.url),
            alt: page.image.alt,
            width: page.image.width ?? undefined,
            height: page.image.height ?? undefined,
          },
        ],
      }),
    },
  }
}

function shorten(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text
  const cut = text.slice(0, LONGEST_DESCRIPTION)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[\s,;:–—-]+$/, '')}…`
}

/** The title and address of one page of a list: the first has the plain ones. */
export async function pagedTitle(title: string, path: string, page: number): Promise<{ title: string; path: string }> {
  if (page === 1) return { title, path }
  const t = await getTranslations('common')
  return { title: t('titleWithPage', { title, page }), path: `${path}?page=${page}` }
}
