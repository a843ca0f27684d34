import { z } from 'zod'

export interface Person {
  id: string
  name: string
}

/** One query and who should answer it; `none` asks for somebody who is not there. */
const question = z.object({
  query: z.string(),
  kind: z.string(),
  rank: z.enum(['first', 'none']),
  expected: z.string().nullable(),
  expected_id: z.string().nullable(),
  hard_negatives: z.array(z.string()),
})

export type Question = z.infer<typeof question>

export function readQuestions(json: string): Question[] {
  return z.array(question).parse(JSON.parse(json))
}

/** Columns `id` and `name`. */
export function readTargets(csv: string): Person[] {
  return readCsv(csv).map(({ id = '', name = '' }) => ({ id, name }))
}

/** Columns `wikidata` and `name`; who is no target may come twice. */
export function readDistractors(csv: string): Person[] {
  return readCsv(csv).map(({ wikidata, name = '' }, line) => ({ id: `other-${line}-${wikidata}`, name }))
}

/** Rows by the names in the first line; RFC 4180 with quoted fields. */
function readCsv(text: string): Record<string, string>[] {
  const [head = [], ...rows] = text.trim().split(/\r?\n/).map(fieldsOf)
  return rows.map((row) => Object.fromEntries(head.map((name, column) => [name, row[column] ?? ''])))
}

function fieldsOf(line: string): string[] {
  const fields = line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)
  return [...fields].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '')
}
