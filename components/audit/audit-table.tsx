import { useTranslations } from 'next-intl'
import { SavedTime } from '@/components/editorial/saved-time'
import type { AuditLine } from '@/lib/audit/model'

const COLUMNS = [
  { name: 'at', look: 'whitespace-nowrap max-sm:whitespace-normal' },
  { name: 'who', look: 'min-w-28' },
  { name: 'what', look: 'sm:whitespace-nowrap' },
  { name: 'subject', look: 'whitespace-nowrap max-md:hidden' },
  { name: 'from', look: 'whitespace-nowrap max-lg:hidden' },
  { name: 'details', look: 'max-xl:hidden' },
] as const

/** The audit trail, one deed a line. */
export function AuditTable({ lines }: { lines: AuditLine[] }) {
  const t = useTranslations('audit')
  return (
    <table className="w-full border-collapse text-start text-sm">
      <thead>
        <tr className="border-b border-ink text-ink-muted">
          {COLUMNS.map(({ name, look }) => (
            <th key={name} scope="col" className={`px-2 py-1.5 text-start font-medium first:ps-0 last:pe-0 ${look}`}>
              {t(name)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row key={line.id} line={line} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ line }: { line: AuditLine }) {
  const t = useTranslations('audit')
  const cells = {
    at: <SavedTime at={line.at} />,
    who: <span className="[overflow-wrap:anywhere]">{line.actor ?? t('portal', { label: line.label ?? '' })}</span>,
    what: <code className="font-mono text-[0.8125rem] [overflow-wrap:anywhere]">{line.verb}</code>,
    subject: line.subjectId ? (
      <a className="hover:underline" href={`/desk/audit?subjectId=${line.subjectId}`}>
        {line.subject} <span className="text-ink-muted">{line.subjectId.slice(-8)}</span>
      </a>
    ) : (
      line.subject
    ),
    from: line.address,
    details: <code className="font-mono text-[0.8125rem] [overflow-wrap:anywhere]">{detailsOf(line)}</code>,
  }
  return (
    <tr className="border-b border-rule align-baseline">
      {COLUMNS.map(({ name, look }) => (
        <td key={name} className={`px-2 py-2 first:ps-0 last:pe-0 ${look}`}>
          {cells[name]}
        </td>
      ))}
    </tr>
  )
}

function detailsOf({ details }: AuditLine): string {
  const text = JSON.stringify(details)
  return text === '{}' ? '' : text
}
