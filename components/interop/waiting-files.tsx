import { useTranslations } from 'next-intl'
import type { WaitingFile } from '@/lib/interop/desk-queries'

/** Files that were handed over and wait to be applied, such as after a sign-in that ran out. */
export function WaitingFiles({ files }: { files: readonly WaitingFile[] }) {
  const t = useTranslations('imports.desk')
  const common = useTranslations('common')
  return (
    <section aria-labelledby="import-waiting" className="grid gap-1">
      <h2 id="import-waiting" className="font-semibold">
        {t('waiting')}
      </h2>
      <ul>
        {files.map(({ id, fileName, edition }) => (
          <li key={id} className="wrap-anywhere">
            <a className="underline" href={`/desk/imports/${id}`}>
              {fileName}
            </a>
            <span className="text-ink-muted">
              {` ${common('editionName', { number: edition.number, series: edition.series })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
