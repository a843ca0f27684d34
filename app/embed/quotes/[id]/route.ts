import { isUuid } from '@/lib/core/uuid'
import { getQuote } from '@/lib/quotes/queries'
import { quoteEmbed } from './quote-embed'

export const dynamic = 'force-dynamic'

interface Context {
  params: Promise<{ id: string }>
}

// May be framed by anybody, and is locked up in turn: no script, no form, nothing from elsewhere.
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy':
    "default-src 'none'; style-src 'self'; frame-ancestors *; base-uri 'none'; sandbox allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation",
  'cache-control': 'public, max-age=300',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'strict-origin-when-cross-origin',
}

/** One quote as a small page of its own, for a frame on another site. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { id } = await params
  const quote = isUuid(id) ? await getQuote(id) : null
  if (!quote) return new Response(null, { status: 404 })
  return new Response(await quoteEmbed(quote), { headers: HEADERS })
}
