import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import { RowTable } from '@/components/ui/row-table'
import type { AuditLine } from '@/lib/audit/model'
import { useDeedWords } from './deed-words'

/** The audit trail, one deed a line. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const t = useTranslations('audit')
  const words = useDeedWords()
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
        {
          key: 'what',
          heading: t('what'),
          look: 'lg:whitespace-nowrap',
          // Where there is no room for columns of their own, to what and from where stand below.
          cell: (line) => (
            <>
              {words(line.verb)}
              <span className="block md:hidden">
                <Subject line={line} />
              </span>
              <span className="block lg:hidden">
                <Place line={line} />
              </span>
            </>
          ),
        },
        {
          key: 'subject',
          heading: t('subject'),
          look: 'max-md:hidden',
          cell: (line) => <Subject line={line} />,
        },
        {
          key: 'from',
          heading: t('from'),
          look: 'whitespace-nowrap max-lg:hidden',
          cell: (line) => <Place line={line} />,
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

/** What it was done to leads to everything else that was. What has no name, or is gone, goes by the end of its id. */
function Subject({ line: { subjectId, subjectName } }: { line: AuditLine }) {
  if (!subjectId) return null
  return (
    <a className="[overflow-wrap:anywhere] text-ink-muted hover:underline" href={`/desk/audit?subjectId=${subjectId}`}>
      {subjectName ?? `#${subjectId.slice(-8)}`}
    </a>
  )
}

function Place({ line: { address } }: { line: AuditLine }) {
  if (!address) return null
  return (
    <a className="[overflow-wrap:anywhere] hover:underline" href={`/desk/audit?address=${encodeURIComponent(address)}`}>
      {address}
    </a>
  )
}

function Code({ children }: { children: string }) {
  return <code className="font-mono text-[0.8125rem] [overflow-wrap:anywhere]">{children}</code>
}

function detailsOf({ details }: AuditLine): string {
  const text = JSON.stringify(details)
  return text === '{}' ? '' : text
}
