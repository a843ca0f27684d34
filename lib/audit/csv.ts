import type { AuditLine } from './model'

const COLUMNS = ['at', 'actor', 'verb', 'subject', 'subject_id', 'address', 'details'] as const

/** The audit trail as RFC 4180 wants it, with times in UTC. */
export function auditCsv(lines: readonly AuditLine[]): string {
  const rows = lines.map(({ at, actor, label, verb, subject, subjectId, address, details }) => [
    at.toISOString(),
    actor ?? label ?? '',
    verb,
    subject,
    subjectId ?? '',
    address ?? '',
    JSON.stringify(details),
  ])
  return [[...COLUMNS], ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

/** A name that begins like a formula is one for a spreadsheet; with an apostrophe it is text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
