import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'
import { inTransaction } from '@/lib/platform/db/transaction'
import { db } from '@/lib/platform/db/client'
import { indexAllNames } from '@/lib/search-index/index-names'
import { searchPeople } from '@/lib/search/queries/people'
import { readDistractors, readQuestions, readTargets, type Person } from './people-files'
import { judge, relevanceReport, type Answered } from './relevance-report'

// Run by scripts/bench-search.mjs, on an empty database.
const [relevance = '', targets = '', distractors = ''] = process.argv.slice(2)
const read = (file: string) => readFileSync(file, 'utf8')

const slugAt = (index: number) => `person-${index}`

/** Each person as the files have them: no other spelling, no office. */
async function fillIn(people: Person[]): Promise<void> {
  const rows = people.map(({ name }, index) => ({ slug: slugAt(index), name, sortName: name }))
  await inTransaction(async (tx) => {
    await tx.speaker.createMany({ data: rows })
    await indexAllNames(tx)
  })
}

try {
  const people = [...readTargets(read(targets)), ...readDistractors(read(distractors))]
  const idBySlug = new Map(people.map(({ id }, index) => [slugAt(index), id]))
  await fillIn(people)
  await db().$executeRaw`ANALYZE search_name`
  const answered: Answered[] = []
  for (const question of readQuestions(read(relevance))) {
    const started = performance.now()
    const { hits } = await searchPeople(question.query)
    const found = hits.map(({ slug, name }) => ({ id: idBySlug.get(slug) ?? slug, name }))
    answered.push(judge(question, found, performance.now() - started))
  }
  const { lines, met } = relevanceReport(answered)
  console.log(lines.join('\n'))
  process.exitCode = met ? 0 : 1
} finally {
  await db().$disconnect()
}
