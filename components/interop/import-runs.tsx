import { useLocale, useTranslations } from 'next-intl'
import { editionWords } from '@/components/editions/edition-words'
import { Button } from '@/components/ui/button'
import { RowTable } from '@/components/ui/row-table'
import { formatInstant } from '@/lib/i18n/format'
import type { ImportLine } from '@/lib/interop/desk-queries'

/** The last imports, the newest of each edition with the way back. */
export function ImportRuns({ runs }: { runs: ImportLine[] }) {
  const t = useTranslations('imports.desk')
  const locale = useLocale()
  const { inPlace } = editionWords(useTranslations('common'), locale)
  if (runs.length === 0) return null
  return (
    <section aria-labelledby="imports-before" className="grid gap-2">
      <h2 id="imports-before" className="font-semibold">
        {t('before')}
      </h2>
      <RowTable
        rows={runs}
        columns={[
          {
            key: 'file',
            heading: t('file'),
            isRowHeading: true,
            cell: ({ fileName }) => <span className="wrap-anywhere">{fileName}</span>,
          },
          { key: 'edition', heading: t('edition'), cell: ({ edition }) => inPlace(edition) },
          { key: 'at', heading: t('when'), look: 'max-md:hidden', cell: ({ at }) => formatInstant(locale, at, 'UTC') },
          { key: 'by', heading: t('who'), look: 'max-md:hidden', cell: ({ by }) => by ?? t('commandLine') },
          {
            key: 'undo',
            heading: t('back'),
            cell: (run) =>
              run.undoneAt ? (
                t('isUndone')
              ) : run.canUndo ? (
                <form method="post" action={`/api/desk/imports/${run.id}`}>
                  <input type="hidden" name="edition" value={run.edition.id} />
                  <Button
                    type="submit"
                    look="plain"
                    name="verb"
                    value="undo"
                    aria-label={t('undoFile', { file: run.fileName })}
                  >
                    {t('undo')}
                  </Button>
                </form>
              ) : (
                t('laterFirst')
              ),
          },
        ]}
      />
    </section>
  )
}
