'use client'

import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { useTwoClocks } from '@/components/editorial/use-two-clocks'
import type { PublishForecast } from '@/lib/articles/forecast'

interface Props {
  forecast: PublishForecast
  editionZone: string | null
}

/** What will happen, by name: address, pages, quotes, pictures, redirects, and what stands against it. */
export function ForecastView({ forecast, editionZone }: Props) {
  const t = useTranslations('forecast')
  const twoClocks = useTwoClocks()
  const { revision, live, path, pages, quotes, pictures, redirects, plan, embargoUntil } = forecast
  return (
    <>
      <p>
        {live === null ? t('revision', { revision }) : t('update', { revision, live })}{' '}
        <span className="font-medium wrap-anywhere">{path}</span>
      </p>
      {embargoUntil && (
        <p className="text-live">{t('embargo', { clock: twoClocks(new Date(embargoUntil), editionZone ?? 'UTC') })}</p>
      )}
      {plan && <p className="text-warn">{t('plan', { clock: twoClocks(new Date(plan.publishAt), plan.zone) })}</p>}
      <dl className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[7rem_minmax(0,1fr)]">
        <Row name={t('where')}>
          <ul className="grid gap-0.5">
            <li>{t(live === null ? 'frontNew' : 'frontStays')}</li>
            {pages.map(({ kind, name, path: page, change }) => (
              <li key={page} className={change === 'goes' ? 'text-warn' : ''}>
                <span className="text-ink-muted">{t(`kind.${kind}`)}</span> {name}
                {change === 'goes' && <> ({t('goes')})</>}
              </li>
            ))}
            <li>{t('feed')}</li>
          </ul>
        </Row>
        <Row name={t('quotesTitle')}>{t('quotes', quotes)}</Row>
        <Row name={t('pictures')}>{pictures.length === 0 ? t('noPictures') : <Pictures pictures={pictures} />}</Row>
        {redirects.length > 0 && (
          <Row name={t('redirects')}>
            {redirects.map((from) => (
              <span key={from} className="block wrap-anywhere">
                {t('redirect', { path: from })}
              </span>
            ))}
          </Row>
        )}
      </dl>
    </>
  )
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function Pictures({ pictures }: Pick<PublishForecast, 'pictures'>) {
  const t = useTranslations('forecast')
  return (
    <ul className="grid gap-1.5">
      {pictures.map(({ id, url, name, credit }) => (
        <li key={id} className="flex items-center gap-2">
          <img src={url} alt="" className="h-9 w-14 bg-surface object-cover" />
          <span>{credit ? t('pictureCredit', { name, credit }) : t('pictureNoCredit', { name })}</span>
        </li>
      ))}
    </ul>
  )
}
