import { cache } from 'react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { publicPath } from '@/lib/core/public-paths'
import type { ServicePageName } from '@/lib/site/model'
import { getServicePage } from '@/lib/site/queries'
import { firstWords, readServiceText } from '@/lib/site/service-text'
import { PageHeading } from '@/components/layout/page-heading'
import { ServiceText } from '@/components/site/service-text'
import { JsonLd } from '@/components/ui/json-ld'
import { breadcrumbs } from './structured-data/nodes'
import { pageMetadata } from './page-metadata'

const read = cache(async (name: ServicePageName) => {
  const page = await getServicePage(name)
  return page && { title: page.title, blocks: readServiceText(page.text) }
})

export async function servicePageMetadata(name: ServicePageName): Promise<Metadata> {
  const page = await read(name)
  if (!page) return {}
  return pageMetadata({
    title: page.title,
    description: firstWords(page.blocks) || page.title,
    path: publicPath.service(name),
  })
}

/** A page on which the house speaks of itself; there is none while the desk has written none. */
export async function ServicePage({ name }: { name: ServicePageName }) {
  const page = await read(name)
  if (!page) notFound()
  return (
    <>
      <PageHeading title={page.title} />
      <ServiceText blocks={page.blocks} />
      <JsonLd graph={[breadcrumbs([[page.title, publicPath.service(name)]])]} />
    </>
  )
}
