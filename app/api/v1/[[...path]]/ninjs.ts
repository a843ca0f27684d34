import { getLocale, getTranslations } from 'next-intl/server'
import { feedHtml } from '@/lib/articles/feed-html'
import { listFullArticles } from '@/lib/articles/queries/full'
import { dateColumn } from '@/lib/core/calendar-day'
import { PUBLISHER } from '@/lib/core/publisher'
import { isUuid } from '@/lib/core/uuid'
import { formatDay } from '@/lib/i18n/format'
import { entryOf } from '@/lib/interop/writing/feed'
import { ninjs } from '@/lib/interop/writing/ninjs'
import { env } from '@/lib/platform/env'
import { answerJson, refuse } from './answer'

/** A published story in full, for the systems of agencies. */
export async function ninjsOf(request: Request, key: string): Promise<Response> {
  const [locale, media] = await Promise.all([getLocale(), getTranslations('media')])
  const [article] = await listFullArticles(1, isUuid(key) ? { id: key } : { slug: key })
  if (!article) return refuse(404, {})
  const absolute = (path: string) => env().siteUrl + path
  const html = feedHtml(article, {
    absolute,
    day: (day) => formatDay(locale, dateColumn(day)),
    credit: (credit) => media('credit', { credit }),
  })
  return answerJson(request, ninjs(article, entryOf(article, html, absolute), PUBLISHER))
}
