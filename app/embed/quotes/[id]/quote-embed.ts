import { getLocale, getTranslations } from 'next-intl/server'
import { escapeHtml as text } from '@/lib/core/html-escape'
import { languageAttributes } from '@/lib/core/language-attributes'
import { PUBLISHER } from '@/lib/core/publisher'
import { publicPath } from '@/lib/core/public-paths'
import { env } from '@/lib/platform/env'
import type { QuotePage } from '@/lib/quotes/model'
import { editionWords } from '@/components/editions/edition-words'

/** The document of an embedded quote: the words, who said them in which office, where, and the way to the record. */
export async function quoteEmbed(quote: QuotePage): Promise<string> {
  const [t, common, locale] = await Promise.all([getTranslations('quotes'), getTranslations('common'), getLocale()])
  const { speaker, speakerLabel, office, session, edition, kind, language } = quote
  const { lang, dir } = languageAttributes(language)
  const address = text(env().siteUrl + publicPath.quote(quote.id))
  const name = speaker?.name ?? speakerLabel ?? t('unknownSpeaker')
  const titles = [office?.title, office?.organisation].filter(Boolean).join(', ')
  const where = [session?.title, edition && editionWords(common, locale).inPlace(edition)].filter(Boolean).join(', ')
  const words = t('marked', { kind, text: quote.text.replace(/^[“"«„]\s*|\s*[”"»]$/g, '') })
  return [
    `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">',
    `<title>${text(t('recordOf', { speaker: name }))}</title><link rel="canonical" href="${address}">`,
    '<link rel="stylesheet" href="/embed.css"></head><body><main><figure>',
    `<blockquote lang="${text(lang)}" dir="${dir}" cite="${address}"><p>${text(words)}</p></blockquote>`,
    `<figcaption><p><strong>${text(name)}</strong>${titles && `, ${text(titles)}`}</p>`,
    where && `<p>${text(where)}</p>`,
    `<p><a href="${address}" target="_blank" rel="noopener">${text(t('embedSource', { publisher: PUBLISHER }))}</a></p>`,
    '</figcaption></figure></main></body></html>',
  ].join('')
}
