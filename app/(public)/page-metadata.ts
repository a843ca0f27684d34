import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { publicPath } from '@/lib/core/public-paths'
import { fileOf, type Picture } from '@/lib/media/model'
import { env } from '@/lib/platform/env'

interface PageWords {
  title: string
  description: string
  /** The one address of this page, with the query that makes it another page. */
  path: string
  /** The title stands alone, without the name of the site after it. */
  standsAlone?: boolean
  type?: 'website' | 'article' | 'profile'
  /** The words that the page's card shows, where it has a card: https://ogp.me wants them beside the picture. */
  card?: string
  /** A photograph of what the page is about: it stands before the card. */
  picture?: Picture | null
  section?: string | null
  authors?: readonly string[]
  tags?: readonly string[]
  /** The page in other languages. */
  translations?: readonly { slug: string; language: string }[]
  /** Where the page is written in another language than the interface. */
  language?: string
  /** Where other sites ask how to show this page in a frame. */
  oembed?: string
  published?: { first: Date; last: Date }
  /** For lists that a search makes: nobody should find them by another search. */
  index?: boolean
}

// The pages with feeds of their own: editions with all of their tabs, sessions, speakers and topics.
const FOLLOWED = /^(\/editions\/[\w-]+(?:\/sessions\/[\w-]+)?|\/(?:speakers|topics)\/[\w-]+)/

const LONGEST_DESCRIPTION = 200

/** The head of a reader's page: title, description, canonical address, Open Graph and the feed. */
export async function pageMetadata(page: PageWords): Promise<Metadata> {
  const [common, feeds, locale] = await Promise.all([getTranslations('common'), getTranslations('feeds'), getLocale()])
  const absolute = (path: string) => env().siteUrl + path
  const url = absolute(page.path)
  const followed = FOLLOWED.exec(page.path)?.[1]
  const description = shorten(page.description)
  return {
    title: page.standsAlone ? { absolute: page.title } : page.title,
    description,
    alternates: {
      canonical: url,
      ...(page.translations?.length && { languages: languagesOf(page, absolute) }),
      types: {
        'application/rss+xml': [
          { url: absolute(publicPath.coverageFeed), title: feeds('coverageTitle') },
          ...(followed ? [{ url: absolute(publicPath.feed(followed, 'coverage.xml')), title: page.title }] : []),
        ],
        ...(followed && {
          'application/atom+xml': [{ url: absolute(publicPath.feed(followed, 'coverage.atom')), title: page.title }],
          'application/feed+json': [{ url: absolute(publicPath.feed(followed, 'coverage.json')), title: page.title }],
        }),
        ...(followed &&
          !followed.startsWith(publicPath.topics) && {
            'text/calendar': [
              {
                url: absolute(publicPath.feed(followed, 'calendar.ics')),
                title: feeds('calendarOf', { name: page.title }),
              },
            ],
          }),
        ...(page.oembed && { 'application/json+oembed': [{ url: absolute(page.oembed), title: page.title }] }),
      },
    },
    ...(page.card && { twitter: { card: 'summary_large_image' } }),
    ...(page.index === false && { robots: { index: false } }),
    openGraph: {
      title: page.title,
      description,
      url,
      siteName: common('siteName'),
      locale: page.language ?? locale,
      ...(page.translations?.length && { alternateLocale: page.translations.map(({ language }) => language) }),
      type: page.type ?? 'website',
      ...(page.published && {
        publishedTime: page.published.first.toISOString(),
        modifiedTime: page.published.last.toISOString(),
        ...(page.authors && { authors: [...page.authors] }),
        ...(page.section && { section: page.section }),
        ...(page.tags && { tags: [...page.tags] }),
      }),
      ...(page.card && { images: [...photographs(page.picture, absolute), cardOf(page.path, page.card, absolute)] }),
    },
  }
}

const CARD = { width: 1200, height: 630 }

function cardOf(path: string, alt: string, absolute: (path: string) => string) {
  return { url: absolute(publicPath.card(path)), alt, ...CARD, type: 'image/png' }
}

/** The lead picture in the shape of a card; a drawing is none that networks could show. */
function photographs(picture: Picture | null | undefined, absolute: (path: string) => string) {
  const file = picture && fileOf(picture, { crop: 'card', width: 1280, format: 'jpg' })
  if (!picture || !file) return []
  const { url, width, height } = file
  return [{ url: absolute(url), alt: picture.alt || (picture.caption ?? ''), width, height, type: 'image/jpeg' }]
}

/** Every language of a story, its own among them, as search engines want it. */
function languagesOf(page: PageWords, absolute: (path: string) => string): Record<string, string> {
  const others = (page.translations ?? []).map(({ slug, language }): [string, string] => [
    language,
    absolute(publicPath.article(slug)),
  ])
  return { ...(page.language && { [page.language]: absolute(page.path) }), ...Object.fromEntries(others) }
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
