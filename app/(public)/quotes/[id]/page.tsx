import { cache } from 'react'
import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isUuid } from '@/lib/core/uuid'
import { publicPath } from '@/lib/core/public-paths'
import { getQuote } from '@/lib/quotes/queries'
import { QuoteRecord } from '@/components/quotes/quote-record'
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
  })
}

export default async function QuotePage({ params }: Props) {
  const quote = await quoteAt((await params).id)
  if (!quote) notFound()
  return <QuoteRecord quote={quote} />
}
