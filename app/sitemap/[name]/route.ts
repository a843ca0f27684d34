import { currentTime } from '@/lib/core/clock'
import { PUBLISHER } from '@/lib/core/publisher'
import { publicPath } from '@/lib/core/public-paths'
import { listLiveAddresses } from '@/lib/addresses/queries'
import { listPublishedSince } from '@/lib/articles/queries/list'
import { getHouse } from '@/lib/site/queries'
import { absolute, ADDRESSES_EACH, element, xml } from '../xml'

export const dynamic = 'force-dynamic'

const LISTS = [
  publicPath.front,
  publicPath.articles,
  publicPath.editions,
  publicPath.speakers,
  publicPath.topics,
  publicPath.organisations,
  publicPath.quotes,
  publicPath.corrections,
]

// News readers ask for the last two days, and at most 1,000 stories of them.
const NEWS_MS = 2 * 86_400_000
const MOST_NEWS = 1000

interface Context {
  params: Promise<{ name: string }>
}

/** One part of the sitemap. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { name } = await params
  if (name === 'lists.xml')
    return xml(
      'urlset',
      [...LISTS, ...(await getHouse()).pages.map((page) => publicPath.service(page.name))].map((path) => entry(path)),
    )
  if (name === 'news.xml') return news()
  const part = /^addresses-([1-9]\d{0,3})\.xml$/.exec(name)?.[1]
  const addresses = part
    ? await listLiveAddresses({ limit: ADDRESSES_EACH, offset: (Number(part) - 1) * ADDRESSES_EACH })
    : []
  // The first part may be empty, on a portal that has nothing yet; a later one is then none at all.
  if (!part || (addresses.length === 0 && part !== '1')) return new Response(null, { status: 404 })
  return xml(
    'urlset',
    addresses.map(({ path, changedAt }) => entry(path, changedAt)),
  )
}

function entry(path: string, changedAt?: Date): string {
  const changed = changedAt ? element('lastmod', changedAt.toISOString()) : ''
  return element('url', element('loc', absolute(path), 'text') + changed)
}

async function news(): Promise<Response> {
  const since = new Date(currentTime().getTime() - NEWS_MS)
  const stories = await listPublishedSince(since, MOST_NEWS)
  const entries = stories.map(({ slug, headline, language, firstPublishedAt }) =>
    element(
      'url',
      element('loc', absolute(publicPath.article(slug)), 'text') +
        element(
          'news:news',
          element(
            'news:publication',
            element('news:name', PUBLISHER, 'text') + element('news:language', language, 'text'),
          ) +
            element('news:publication_date', firstPublishedAt.toISOString()) +
            element('news:title', headline, 'text'),
        ),
    ),
  )
  return xml('urlset', entries, { news: true })
}
