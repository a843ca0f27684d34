import type { MetadataRoute } from 'next'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { listLiveAddresses } from '@/lib/addresses/queries'

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

/** The lists, and every live address of the address book. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const addresses = await listLiveAddresses()
  return [
    ...LISTS.map((path) => ({ url: env().siteUrl + path })),
    ...addresses.map(({ path, changedAt }) => ({ url: env().siteUrl + path, lastModified: changedAt })),
  ]
}
