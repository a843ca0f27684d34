import { cache } from 'react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isUuid } from '@/lib/core/uuid'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import { JsonLd } from '@/components/ui/json-ld'
import { getQuote } from '@/lib/quotes/queries'
import { QuoteRecord } from '@/components/quotes/quote-record'
import { breadcrumbs } from '../../structured-data/nodes'
import { quotation } from '../../structured-data/quotation'
import { pageMetadata } from '../../page-metadata'

interface Props {
  params: Promise<{ id: string }>
}

/** The database would refuse to look for an id that is none. */
const quoteAt = cache(async (id: string) => (isUuid(id) ? getQuote(id) : null))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const quote = await quoteAt((await params).id)
  if (!quote) return {}
  const t = await getTranslations('quotes')
  const speaker = quote.speaker?.name ?? quote.speakerLabel ?? t('unknownSpeaker')
  return pageMetadata({
    title: t('pageTitle', { speaker, kind: quote.kind, text: quote.text.slice(0, 70) }),
    description: quote.text,
    path: publicPath.quote(quote.id),
    card: t('pageTitle', { speaker, kind: quote.kind, text: quote.text }),
    oembed: `/api/oembed?url=${encodeURIComponent(env().siteUrl + publicPath.quote(quote.id))}&format=json`,
  })
}

export default async function QuotePage({ params }: Props) {
  const quote = await quoteAt((await params).id)
  if (!quote) notFound()
  const t = await getTranslations('quotes')
  const way = breadcrumbs([
    [t('title'), publicPath.quotes],
    [
      t('recordOf', { speaker: quote.speaker?.name ?? quote.speakerLabel ?? t('unknownSpeaker') }),
      publicPath.quote(quote.id),
    ],
  ])
  return (
    <>
      <QuoteRecord quote={quote} url={env().siteUrl + publicPath.quote(quote.id)} />
      <JsonLd graph={[quotation(quote), way]} />
    </>
  )
}
