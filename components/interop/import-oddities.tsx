import { useTranslations } from 'next-intl'
import type { Oddity } from '@/lib/interop/oddities'

/** Everything odd about the file, with its places and with what was done. */
export function ImportOddities({ oddities }: { oddities: Oddity[] }) {
  const t = useTranslations('imports.oddity')
  const desk = useTranslations('imports.desk')
  if (oddities.length === 0) return null
  return (
    <section aria-labelledby="import-oddities" className="grid gap-2">
      <h2 id="import-oddities" className="font-semibold">
        {desk('oddities')}
      </h2>
      <ul className="grid gap-1">
        {oddities.map(({ code, count, places }) => (
          <li key={code}>
            <details>
              <summary className="min-h-6 cursor-pointer">{desk('oddity', { count, what: t(code) })}</summary>
              <ul className="ms-5 text-sm text-ink-muted wrap-anywhere">
                {places.map(({ at, found }, index) => (
                  <li key={index}>{[at, found].filter(Boolean).join(': ')}</li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  )
}
