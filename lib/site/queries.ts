import 'server-only'
import { cache } from 'react'
import { db } from '@/lib/platform/db/client'
import type { SitePart } from '@/lib/platform/db/generated/enums'
import { SERVICE_PAGES, type House, type ServicePage, type ServicePageName } from './model'
import { followContent, servicePageContent } from './schema'

/** The newest of each part, asked once per render: the footer and the page share it. */
const newest = cache(async (): Promise<Map<SitePart, unknown>> => {
  const rows = await db().$queryRaw<{ part: SitePart; content: unknown }[]>`
    SELECT DISTINCT ON (part) part::text AS part, content FROM site_revision ORDER BY part, number DESC`
  return new Map(rows.map(({ part, content }) => [part, content]))
})

/** A service page, or null while it has no text. */
export async function getServicePage(name: ServicePageName): Promise<ServicePage | null> {
  return servicePage((await newest()).get(name))
}

export async function getHouse(): Promise<House> {
  const parts = await newest()
  const pages = SERVICE_PAGES.flatMap((name) => {
    const page = servicePage(parts.get(name))
    return page ? [{ name, title: page.title }] : []
  })
  const follow = parts.get('follow')
  return { pages, follow: follow === undefined ? [] : followContent.parse(follow).links }
}

function servicePage(content: unknown): ServicePage | null {
  if (content === undefined) return null
  const page = servicePageContent.parse(content)
  return page.text.trim() === '' ? null : page
}
