import { performance } from 'node:perf_hooks'
import type { Client } from 'pg'
import { search } from '@/lib/search/queries/search'
import { searchState } from '@/lib/search/state'
import type { Questions } from './questions'

/** The first page of stories as it is usually searched for, against all of ours with its people, quotes and counts. */
export async function plainWays(client: Client, questions: Questions): Promise<void> {
  await client.query(`
    CREATE TABLE plain AS
    SELECT document, string_agg(words, ' ' ORDER BY position) AS text, NULL::tsvector AS words FROM search.passage GROUP BY document;
    UPDATE plain SET words = to_tsvector('english', text);
    CREATE INDEX ON plain USING gin (words);
    ANALYZE plain`)
  const ilike = (word: string) =>
    client.query(`SELECT document FROM plain WHERE ${both('text ILIKE', word)} LIMIT 20`, like(word))
  const rank = (word: string) =>
    client.query(
      `SELECT document FROM plain WHERE words @@ plainto_tsquery('english', $1)
       ORDER BY ts_rank(words, plainto_tsquery('english', $1)) DESC LIMIT 20`,
      [word],
    )
  console.log('  median ms                ours   ILIKE  ts_rank over all')
  for (const [kind, texts] of Object.entries(questions)) {
    const ours = await median(texts, (q) => search(searchState({ q, type: 'article' })))
    const others = [await median(texts, ilike), await median(texts, rank)]
    console.log(`  ${kind.padEnd(20)} ${[ours, ...others].map((ms) => ms.toFixed(1).padStart(8)).join('')}`)
  }
}

function both(condition: string, words: string): string {
  return words
    .split(' ')
    .map((_, at) => `${condition} $${at + 1}`)
    .join(' AND ')
}

function like(words: string): string[] {
  return words.split(' ').map((word) => `%${word}%`)
}

async function median(texts: string[], ask: (text: string) => Promise<unknown>): Promise<number> {
  const times: number[] = []
  for (const text of texts) {
    await ask(text)
    const started = performance.now()
    await ask(text)
    times.push(performance.now() - started)
  }
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0
}
