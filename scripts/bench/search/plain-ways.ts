import MiniSearch from 'minisearch'
import type { Client } from 'pg'
import { search } from '@/lib/search/queries/search'
import { searchState } from '@/lib/search/state'
import { part, time } from './measure'
import type { Questions } from './questions'

/** The first page of stories as it is usually searched for, against all of ours with its people, quotes and counts. */
export async function plainWays(client: Client, questions: Questions): Promise<void> {
  await client.query(`
    CREATE TABLE plain AS
    SELECT article_id AS document, concat_ws(' ', standfirst, search.block_text(content -> 'body')) AS text, NULL::tsvector AS words
    FROM article_revision;
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
  const inMemory = await miniSearch(client)
  const mini = (words: string) => Promise.resolve(inMemory.search(words, { combineWith: 'AND' }).slice(0, 20))
  console.log('  stories, median ms       ours   ILIKE  ts_rank over all  MiniSearch (times as long as ours)')
  for (const [kind, texts] of Object.entries(questions)) {
    const ours = await median(texts, (q) => search(searchState({ q, type: 'article' })))
    const others = [await median(texts, ilike), await median(texts, rank), await median(texts, mini)]
    const columns = others.map((ms) => `${ms.toFixed(1).padStart(8)} (${(ms / ours).toFixed(1)})`)
    console.log(`  ${kind.padEnd(20)} ${ours.toFixed(1).padStart(8)} ${columns.join(' ')}`)
  }
}

/** The same stories in the memory of this process, as a site without a database has them. */
async function miniSearch(client: Client): Promise<MiniSearch> {
  const { rows } = await client.query<{ document: string; text: string }>('SELECT document, text FROM plain')
  const index = new MiniSearch({ idField: 'document', fields: ['text'] })
  const before = process.memoryUsage().heapUsed
  const ms = await time(() => Promise.resolve(index.addAll(rows)))
  const megabytes = (process.memoryUsage().heapUsed - before) / 1e6
  console.log(
    `  MiniSearch reads ${rows.length} stories in ${(ms / 1000).toFixed(1)} s into ${megabytes.toFixed(0)} MB of memory`,
  )
  return index
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
    times.push(await time(() => ask(text)))
  }
  return part(
    times.sort((a, b) => a - b),
    0.5,
  )
}
