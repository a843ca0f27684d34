import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { countryName, formatDay } from '@/lib/i18n/format'
import type { ArticleHit, PersonHit, QuoteHit, SessionHit } from '@/lib/search/model'

const ROW = 'relative border-t border-rule py-3'

export function PersonHitView({ hit }: { hit: PersonHit }) {
  const t = useTranslations('search')
  const locale = useLocale()
  const office = [hit.title, hit.organisation].filter(Boolean).join(', ')
  return (
    <li className={ROW}>
      <a href={publicPath.speaker(hit.slug)} className="link-over font-semibold">
        {hit.name}
      </a>
      {hit.foundAs && <p className="text-fine text-ink-muted">{t('matchedName', { name: hit.foundAs })}</p>}
      <p className="text-fine text-ink-muted">{office || (hit.country && countryName(locale, hit.country))}</p>
    </li>
  )
}

export function SessionHitView({ hit }: { hit: SessionHit }) {
  const t = useTranslations('sessions')
  const common = useTranslations('common')
  const { edition, day } = hit
  const locale = useLocale()
  return (
    <li className={ROW}>
      <a href={publicPath.session(edition.slug, hit.slug)} className="headline link-over text-sub">
        {hit.title}
      </a>
      <p className="meta mt-0.5 figures">
        {t(`type.${hit.type}`)}, {common('editionName', { number: edition.number, series: edition.series })}
        {edition.city && `, ${edition.city}`}, {day ? formatDay(locale, day) : edition.year}
      </p>
    </li>
  )
}

export function ArticleHitView({ hit }: { hit: ArticleHit }) {
  const t = useTranslations('articles')
  const locale = useLocale()
  return (
    <li className={ROW}>
      <a href={publicPath.article(hit.slug)} className="headline link-over text-sub">
        {hit.headline}
      </a>
      <p className="mt-1 max-w-[70ch] text-sm text-ink-muted">{hit.standfirst}</p>
      <p className="meta mt-0.5 figures">
        {t(`kind.${hit.kind}`)}, {formatDay(locale, hit.firstPublishedAt)}
      </p>
    </li>
  )
}

export function QuoteHitView({ hit }: { hit: QuoteHit }) {
  const t = useTranslations('quotes')
  return (
    <li className={ROW}>
      <p className="max-w-[70ch] font-serif text-[1.0625rem] leading-normal">
        <a href={publicPath.quote(hit.id)} className="link-over">
          {t('marked', { kind: hit.kind, text: hit.text })}
        </a>
      </p>
      <p className="meta mt-0.5">{hit.speaker ?? hit.speakerLabel ?? t('unknownSpeaker')}</p>
    </li>
  )
}
