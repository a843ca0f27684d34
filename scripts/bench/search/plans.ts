import type { Client } from 'pg'
import { recordStatements, type Statement } from '@/prisma/testing/count-statements'

/** What PostgreSQL tells of a step of a plan; a step has its own steps. */
interface Step {
  'Node Type': string
  'Relation Name'?: string
  'Index Name'?: string
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Step[]
}

/** Statements that take less are not told of. */
const LEAST_MS = 0.5

/** How the database comes by what `work` asks for: of each statement the time, and which indexes and tables it reads. */
export async function tellPlans(client: Client, what: string, work: () => Promise<unknown>): Promise<void> {
  await work()
  const explained = []
  for (const statement of await recordStatements(work)) explained.push(await explain(client, statement))
  console.log(`  plans of ${what}: ${explained.length} statements`)
  for (const { ms, subject, steps } of explained.sort((a, b) => b.ms - a.ms)) {
    if (ms >= LEAST_MS) console.log(`    ${ms.toFixed(1).padStart(6)} ms  ${subject.padEnd(24)} ${steps.join(', ')}`)
  }
  console.log()
}

async function explain(client: Client, { text, values }: Statement) {
  const { rows } = await client.query<{ 'QUERY PLAN': [{ Plan: Step; 'Execution Time': number }] }>(
    `EXPLAIN (ANALYZE, TIMING OFF, FORMAT JSON) ${text}`,
    values,
  )
  const [{ Plan, 'Execution Time': ms }] = rows[0]!['QUERY PLAN']
  return { ms, subject: subjectOf(text), steps: [...new Set(scansOf(Plan))] }
}

/** What a statement is about, for somebody who reads a list of them: the first table that it names. */
function subjectOf(text: string): string {
  return /FROM\s+(?:public\.)?([a-z_."]+)/i.exec(text)?.[1]?.replace(/"/g, '') ?? text.slice(0, 24)
}

function scansOf(step: Step): string[] {
  const read = step['Index Name'] ?? step['Relation Name']
  const rows = Math.round(step['Actual Rows'] * step['Actual Loops'])
  const own = read && step['Node Type'] !== 'Bitmap Heap Scan' ? [`${step['Node Type']} ${read} (${rows})`] : []
  return [...own, ...(step.Plans ?? []).flatMap(scansOf)]
}
