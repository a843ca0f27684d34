import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { formatDay } from '@/lib/i18n/format'
import type { SessionCard as Session } from '@/lib/sessions/model'

/** A session named outside its edition. */
export function SessionCard({ session, level = 3 }: { session: Session; level?: 2 | 3 }) {
  const t = useTranslations('sessions')
  const common = useTranslations('common')
  const locale = useLocale()
  const { edition, day } = session
  const Heading = `h${level}` as const
  return (
    <article className="relative border-t border-rule py-3.5">
      <p className="meta">
        {t(`type.${session.type}`)}, {common('editionName', { number: edition.number, series: edition.series })}
      </p>
      <Heading className="headline mt-0.5 max-w-[48ch] text-sub">
        <a href={publicPath.session(edition.slug, session.slug)} className="link-over">
          {session.title}
        </a>
      </Heading>
      <p className="meta mt-1 figures">
        {[edition.city, day ? formatDay(locale, day) : String(edition.year)].filter(Boolean).join(', ')}
      </p>
    </article>
  )
}
