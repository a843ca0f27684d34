import { useTranslations } from 'next-intl'
import { SectionHeading } from '@/components/ui/section-heading'
import { publicPath } from '@/lib/core/public-paths'
import { FEED_FILES, FORMS, type FeedFile } from '@/lib/interop/feed-address'

const PAGES = {
  all: '',
  edition: '/editions/…',
  version: '/editions/…/versions/…',
  session: '/editions/…/sessions/…',
  speaker: '/speakers/…',
  topic: '/topics/…',
} as const

const FILE_WORD = {
  'coverage.xml': 'coverage-xml',
  'coverage.atom': 'coverage-atom',
  'coverage.json': 'coverage-json',
  'calendar.ics': 'calendar-ics',
  'schedule.xml': 'schedule-xml',
  'schedule.json': 'schedule-json',
} as const satisfies Record<FeedFile, string>

/** Which feeds there are, and of what. */
export function FeedTable({ siteUrl }: { siteUrl: string }) {
  const t = useTranslations('feeds.page')
  return (
    <section aria-labelledby="feeds" className="mb-10">
      <SectionHeading id="feeds">{t('feeds')}</SectionHeading>
      <p className="mb-4 max-w-[62ch]">{t('feedsLead')}</p>
      <dl className="grid gap-4 sm:grid-cols-2">
        {(Object.keys(FORMS) as (keyof typeof FORMS)[]).map((kind) => (
          <div key={kind}>
            <dt className="font-semibold">{t(`of.${kind}`)}</dt>
            <dd>
              <code className="text-sm wrap-anywhere">{siteUrl + publicPath.feed(PAGES[kind], '')}</code>
              <ul className="mt-1 text-sm">
                {FORMS[kind].map((file) => (
                  <li key={file}>
                    <code>{file}</code>
                  </li>
                ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
      <dl className="mt-6 grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
        {FEED_FILES.map((file) => (
          <div key={file} className="contents">
            <dt>
              <code>{file}</code>
            </dt>
            <dd className="text-sm">{t(`file.${FILE_WORD[file]}`)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
