import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { RowTable } from '@/components/ui/row-table'
import type { AuditLine } from '@/lib/audit/model'

/** The audit trail, one deed a line. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const t = useTranslations('audit')
  return (
    <RowTable
      rows={lines}
      columns={[
        {
          key: 'at',
          heading: t('at'),
          look: 'whitespace-nowrap max-sm:whitespace-normal',
          cell: ({ at }) => <SavedTime at={at} />,
        },
        {
          key: 'who',
          heading: t('who'),
          look: 'min-w-28',
          cell: ({ actor, label }) => (
            <span className="[overflow-wrap:anywhere]">{actor ?? t('portal', { label: label ?? '' })}</span>
          ),
        },
        { key: 'what', heading: t('what'), look: 'sm:whitespace-nowrap', cell: ({ verb }) => <Code>{verb}</Code> },
        {
          key: 'subject',
          heading: t('subject'),
          look: 'whitespace-nowrap max-md:hidden',
          cell: ({ subject, subjectId }) =>
            subjectId ? (
              <a className="hover:underline" href={`/desk/audit?subjectId=${subjectId}`}>
                {subject} <span className="text-ink-muted">{subjectId.slice(-8)}</span>
              </a>
            ) : (
              subject
            ),
        },
        {
          key: 'from',
          heading: t('from'),
          look: 'whitespace-nowrap max-lg:hidden',
          cell: ({ address }) => address,
        },
        {
          key: 'details',
          heading: t('details'),
          look: 'max-xl:hidden',
          cell: (line) => <Code>{detailsOf(line)}</Code>,
        },
      ]}
    />
  )
}

function Code({ children }: { children: string }) {
  return <code className="font-mono text-[0.8125rem] [overflow-wrap:anywhere]">{children}</code>
}

function detailsOf({ details }: AuditLine): string {
  const text = JSON.stringify(details)
  return text === '{}' ? '' : text
}
