import type { MetadataRoute } from 'next'
import { env } from '@/lib/platform/env'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/desk', '/sign-in', '/api/', '/search?', '/search/', '/embed/'] },
    sitemap: [`${env().siteUrl}/sitemap.xml`, `${env().siteUrl}/sitemap/news.xml`],
  }
}
