import { getTranslations } from 'next-intl/server'
import { escapeHtml } from '@/lib/core/html-escape'
import { PUBLISHER } from '@/lib/core/publisher'
import { publicPath } from '@/lib/core/public-paths'
import { isUuid } from '@/lib/core/uuid'
import { env } from '@/lib/platform/env'
import { getQuote } from '@/lib/quotes/queries'

export const dynamic = 'force-dynamic'

const WIDTH = 600
const HEIGHT = 320
const NARROWEST = 220
const CACHE_SECONDS = 86_400
const SHARED = { 'access-control-allow-origin': '*' }

/** How another site may show one of our quotes (https://oembed.com): a frame without script, in the size it asks for. */
export async function GET(request: Request): Promise<Response> {
  const { searchParams } = new URL(request.url)
  if ((searchParams.get('format') ?? 'json') !== 'json') return new Response(null, { status: 501, headers: SHARED })
  const id = quoteIn(searchParams.get('url') ?? '')
  const quote = id && (await getQuote(id))
  if (!quote) return new Response(null, { status: 404, headers: SHARED })

  const t = await getTranslations('quotes')
  const { speaker } = quote
  const title = t('recordOf', { speaker: speaker?.name ?? quote.speakerLabel ?? t('unknownSpeaker') })
  const width = Math.max(NARROWEST, Math.min(WIDTH, size(searchParams.get('maxwidth'), WIDTH)))
  const height = Math.min(HEIGHT, size(searchParams.get('maxheight'), HEIGHT))
  const src = env().siteUrl + publicPath.quoteEmbed(quote.id)
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    ...(speaker && { author_name: speaker.name, author_url: env().siteUrl + publicPath.speaker(speaker.slug) }),
    provider_name: PUBLISHER,
    provider_url: env().siteUrl,
    cache_age: CACHE_SECONDS,
    html: `<iframe src="${src}" width="${width}" height="${height}" title="${escapeHtml(title)}" sandbox="allow-popups allow-popups-to-escape-sandbox" loading="lazy" frameborder="0"></iframe>`,
    width,
    height,
    thumbnail_url: env().siteUrl + publicPath.card(publicPath.quote(quote.id)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  }
  return Response.json(answer, { headers: { ...SHARED, 'cache-control': `public, max-age=${CACHE_SECONDS}` } })
}

/** The id of the quote whose page an address names, if it is one of ours. */
function quoteIn(url: string): string | null {
  const own = env().siteUrl + publicPath.quote('')
  const id = url.startsWith(own) ? url.slice(own.length).replace(/[?#].*$/, '') : ''
  return isUuid(id) ? id : null
}

function size(given: string | null, usual: number): number {
  const asked = Number(given)
  return Number.isInteger(asked) && asked > 0 ? asked : usual
}
