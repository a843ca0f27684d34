import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { countryName, formatDay, formatList } from '@/lib/i18n/format'
import type { ArticleHit, PersonHit, SessionHit } from '@/lib/search/model'
import { textFragment } from '@/lib/search/text-fragment'
import { Marked } from './marked'

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
  const { edition, day, speakers } = hit
  const locale = useLocale()
  return (
    <li className={ROW}>
      <a href={publicPath.session(edition.slug, hit.slug)} className="headline link-over text-sub">
        {hit.title}
      </a>
      {speakers.length > 0 && <p className="mt-0.5 text-sm text-ink-muted">{formatList(locale, speakers)}</p>}
      <p className="meta mt-0.5 figures">
        {t(`type.${hit.type}`)}, {common('editionName', { number: edition.number, series: edition.series })}
        {edition.city && `, ${edition.city}`}, {day ? formatDay(locale, day) : edition.year}
      </p>
    </li>
  )
}

/** A story with the paragraph that fits, which its link opens at. */
export function ArticleHitView({ hit }: { hit: ArticleHit }) {
  const t = useTranslations('articles')
  const locale = useLocale()
  const { passage } = hit
  return (
    <li className={ROW}>
      <a href={publicPath.article(hit.slug) + textFragment(passage ?? [])} className="headline link-over text-sub">
        {hit.headline}
      </a>
      <p className="mt-1 max-w-[70ch] text-sm text-ink-muted">
        {passage ? <Marked pieces={passage} /> : hit.standfirst}
      </p>
      <p className="meta mt-0.5 figures">
        {t(`kind.${hit.kind}`)}, {formatDay(locale, hit.firstPublishedAt)}
      </p>
    </li>
  )
}
