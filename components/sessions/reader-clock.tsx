import { useTranslations } from 'next-intl'

/**
 * Where readers switch their own clock on beside the edition's. It is drawn by its script, for only the browser knows
 * where the reader is; without the script nothing stands here.
 */
export function ReaderClock() {
  const t = useTranslations('sessions')
  return (
    <reader-clock
      data-print="no"
      data-switch={t('myClock', { zone: '%zone%' })}
      data-same={t('sameClock')}
      data-mine={t('myTime', { time: '%time%' })}
    />
  )
}
