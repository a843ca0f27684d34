import type { AuditLine } from './model'

const COLUMNS = ['at', 'actor', 'verb', 'subject', 'subject_id', 'subject_name', 'address', 'details'] as const

/** The audit trail as RFC 4180 wants it, with times in UTC: its heading, then as many lines at a time as come. */
export async function* auditCsv(batches: AsyncIterable<readonly AuditLine[]>): AsyncGenerator<string> {
  yield rowOf(COLUMNS)
  for await (const lines of batches) yield rowsOf(lines)
}

function rowsOf(lines: readonly AuditLine[]): string {
  const rows = lines.map(({ at, actor, label, verb, subject, subjectId, subjectName, address, details }) => [
    at.toISOString(),
    actor ?? label ?? '',
    verb,
    subject,
    subjectId ?? '',
    subjectName ?? '',
    address ?? '',
    JSON.stringify(details),
  ])
  return rows.map(rowOf).join('')
}

function rowOf(cells: readonly string[]): string {
  return `${cells.map(cell).join(',')}\r\n`
}

/** A name that begins like a formula is one for a spreadsheet; with an apostrophe it is text. */
function cell(value: string): string {
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
