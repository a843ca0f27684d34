import { performance } from 'node:perf_hooks'
import pg from 'pg'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { systemViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { search } from '@/lib/search/queries/search'
import { suggest } from '@/lib/search/queries/suggestions'
import { searchState } from '@/lib/search/state'
import { content, paragraph } from '@/prisma/factories/articles'
import { makeDraft } from '@/prisma/testing/desk'
import { plainWays } from './plain-ways'
import { drawQuestions, type Questions } from './questions'
import { worldSize } from './world/shape'
import { fillWorld } from './world/world'
import { indexWorld } from './world/index-world'

// Run by scripts/bench-search.mjs on an empty database: fills in a world of the size that is given, and asks it.
const scale = Number(process.argv[2])
const rounds = 3
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
try {
  const size = worldSize(scale)
  await timed('filling the world in', () => fillWorld(client, size))
  await timed('making the index', () => indexWorld(client))
  await tellSizes()
  const { searches, typed } = await drawQuestions(client)
  const all = [
    ...(await measure('first page with facets', searches, (q) => search(searchState({ q })), 60)),
    ...(await measure('suggestions', typed, suggest, 15)),
  ]
  await tellPublishing()
  await plainWays(client, {
    common: searches['a common word']!,
    rare: searches['a rare word']!,
    'two words': searches['two words']!,
  })
  process.exitCode = all.every(Boolean) ? 0 : 1
} finally {
  await client.end()
  await db().$disconnect()
}

async function timed(what: string, work: () => Promise<void>): Promise<void> {
  const started = performance.now()
  await work()
  console.log(`  ${what}: ${((performance.now() - started) / 1000).toFixed(0)} s`)
}

async function tellSizes(): Promise<void> {
  const { rows } = await client.query<Record<string, string>>(`
    SELECT (SELECT count(*) FROM search.passage) AS passages, (SELECT count(*) FROM search.document) AS documents,
      (SELECT sum(pg_total_relation_size(oid)) FROM pg_class
       WHERE relkind = 'r' AND (relnamespace = 'search'::regnamespace OR relname = 'search_name')) AS bytes,
      (SELECT sum(octet_length(words)) FROM search.passage)
      + (SELECT sum(octet_length(title)) FROM search.document)
      + (SELECT sum(octet_length(concat(title, organisation_name))) FROM appearance) AS text`)
  const [{ passages, documents, bytes, text } = {}] = rows
  const mega = (value: string | undefined) => (Number(value) / 1e6).toFixed(0)
  console.log(`  ${passages} passages, ${documents} documents, ${mega(text)} MB of text`)
  console.log(`  index: ${mega(bytes)} MB, ${(Number(bytes) / Number(text)).toFixed(2)} times the text\n`)
}

async function measure(
  what: string,
  questions: Questions,
  ask: (text: string) => Promise<unknown>,
  limit: number,
): Promise<boolean[]> {
  console.log(`  ${what}, p95 at most ${limit} ms`)
  const met: boolean[] = []
  for (const [kind, texts] of Object.entries(questions)) {
    for (const text of texts) await ask(text) // warm
    const times: number[] = []
    for (let round = 0; round < rounds; round += 1) {
      for (const text of texts) {
        const started = performance.now()
        await ask(text)
        times.push(performance.now() - started)
      }
    }
    times.sort((a, b) => a - b)
    const p95 = times[Math.floor(times.length * 0.95)] ?? 0
    met.push(p95 <= limit)
    console.log(`  ${p95 <= limit ? '✓' : '✗'} ${kind.padEnd(30)} p50 ${at(times, 0.5)}  p95 ${at(times, 0.95)} ms`)
  }
  console.log()
  return met
}

function at(sorted: number[], part: number): string {
  return (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1).padStart(7)
}

/** What a publication of twenty paragraphs takes longer because the index is kept with it: its settling, timed alone. */
async function tellPublishing(): Promise<void> {
  const now = new Date('2026-11-20T10:00:00Z')
  const viewer = systemViewer('bench')
  const times: number[] = []
  for (let nth = 0; nth < 12; nth += 1) {
    const body = content(
      Array.from({ length: 20 }, (_, at) => paragraph(`${'Words of paragraph '.repeat(15)} ${nth} ${at}.`)),
    ).body
    const { id } = await makeDraft(viewer, now, `Bench ${nth}`, { body })
    await publishArticle({ articleId: id, revision: 1 }, viewer, now)
    const started = performance.now()
    await db().$executeRaw`SELECT search.put('article', ARRAY[${id}]::uuid[])`
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  console.log(
    `  a publish updates the index in ${at(times, 0.5).trim()} ms (p95 ${at(times, 0.95).trim()}), at most 20\n`,
  )
}
