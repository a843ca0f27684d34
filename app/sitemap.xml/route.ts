import { countLiveAddresses } from '@/lib/addresses/queries'
import { ADDRESSES_EACH, absolute, element, xml } from '../sitemap/xml'

export const dynamic = 'force-dynamic'

/** The index: the lists, every live address in parts, and the news of the last two days. */
export async function GET(): Promise<Response> {
  const parts = Math.max(1, Math.ceil((await countLiveAddresses()) / ADDRESSES_EACH))
  const addresses = Array.from({ length: parts }, (_, part) => `addresses-${part + 1}`)
  return xml(
    'sitemapindex',
    ['lists', ...addresses, 'news'].map((name) =>
      element('sitemap', element('loc', absolute(`/sitemap/${name}.xml`), 'text')),
    ),
  )
}
