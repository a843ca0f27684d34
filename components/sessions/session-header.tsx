import { useLocale, useTranslations } from 'next-intl'
import { publicPath } from '@/lib/core/public-paths'
import { countryName, formatWeekday, languageName } from '@/lib/i18n/format'
import type { SessionPage } from '@/lib/sessions/model'
import { TopicLinks } from '@/components/topics/topic-links'
import { Facts } from '@/components/ui/facts'
import { editionWords } from '@/components/editions/edition-words'
import { ReaderClock } from './reader-clock'
import { SessionChange } from './session-change'
import { zoneWords } from './session-words'
import { SlotTime } from './slot-time'

/** What, when on the edition's clock, and where; what is not known is said. */
export function SessionHeader({ session }: { session: SessionPage }) {
  const t = useTranslations('sessions')
  const common = useTranslations('common')
  const locale = useLocale()
  const { edition, parent, topics, otherTitles, language } = session
  const place = [session.room, session.venue, edition.city, edition.country && countryName(locale, edition.country)]
  return (
    <header className="pt-7 pb-6 lg:pt-10">
      <p className="kicker mb-2">
        {t(`type.${session.type}`)}
        <a href={publicPath.edition(edition.slug)} className="ml-2 font-normal text-ink-muted">
          {editionWords(common, locale).inPlace(edition)}
        </a>
      </p>
      <h1 className="headline max-w-[26ch] text-title">{session.title}</h1>
      {parent && (
        <p className="mt-3 text-ink-muted">
          {t('partOf')}{' '}
          <a href={publicPath.session(edition.slug, parent.slug)} className="link">
            {parent.title}
          </a>
        </p>
      )}
      <SessionChange session={session} edition={edition.slug} zone={edition.timeZone ?? 'UTC'} />
      <div className="mt-6 max-w-[44rem]">
        <Facts
          facts={[
            { name: t('when'), value: <When session={session} /> },
            { name: t('where'), value: place.filter(Boolean).join(', ') || t('placeUnknown') },
            { name: t('language'), value: language && languageName(locale, language) },
            {
              name: t('topics'),
              value: topics.length > 0 && <TopicLinks topics={topics} />,
            },
            {
              name: t('otherTitles'),
              value: otherTitles.length > 0 && (
                <ul>
                  {otherTitles.map((other) => (
                    <li key={other.title}>
                      <bdi lang={other.language ?? undefined}>{other.title}</bdi>
                    </li>
                  ))}
                </ul>
              ),
            },
          ]}
        />
        {!session.titleOfficial && <p className="mt-2 text-fine text-ink-muted">{t('titleDescriptive')}</p>}
      </div>
      {session.abstract && <p className="mt-6 max-w-[62ch] font-serif text-read">{session.abstract}</p>}
    </header>
  )
}

function When({ session }: { session: SessionPage }) {
  const t = useTranslations('sessions')
  const locale = useLocale()
  const { day, startsAt, edition } = session
  const zone = edition.timeZone ?? 'UTC'
  if (!day) return t('dayUnknown')
  return (
    <span className="figures">
      {formatWeekday(locale, day, { withYear: true })},{' '}
      {startsAt ? <SlotTime session={session} zone={zone} /> : t('timeUnknown')}
      {startsAt && (
        <span className="block text-fine text-ink-muted">
          {zoneWords(t, locale, { zone, city: edition.city, at: startsAt })}
          <ReaderClock />
        </span>
      )}
    </span>
  )
}
