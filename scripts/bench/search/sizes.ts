import type { Client } from 'pg'
import type { Figure } from './measure'

/** How large the index is, beside the text that it is of: the words as they are looked for, with a blank between them. */
export async function measureSizes(client: Client): Promise<Figure> {
  const { rows } = await client.query<Record<string, string>>(`
    SELECT (SELECT sum(length(words) - length(translate(words, U&'\\0001', ''))) FROM search.document) AS passages,
      (SELECT count(*) FROM search.document) AS documents,
      (SELECT sum(pg_total_relation_size(oid)) FROM pg_class
       WHERE relkind = 'r' AND (relnamespace = 'search'::regnamespace OR relname = 'search_name')) AS bytes,
      (SELECT sum(times * (octet_length(word) + 1)) FROM (
         SELECT letter, count(*) AS times FROM search.document, string_to_table(words, NULL) letter GROUP BY letter
       ) used JOIN search.lexicon USING (letter))
      + (SELECT sum(octet_length(title)) FROM search.document)
      + (SELECT sum(octet_length(concat(title, organisation_name))) FROM appearance) AS text`)
  const [{ passages, documents, bytes, text } = {}] = rows
  const mega = (value: string | undefined) => (Number(value) / 1e6).toFixed(0)
  const figure = { what: 'the index, times the text', p95: Number(bytes) / Number(text), limit: 2.5 }
  console.log(`  ${passages} passages, ${documents} documents, ${mega(text)} MB of text`)
  console.log(`  index: ${mega(bytes)} MB, ${figure.p95.toFixed(2)} times the text`)
  await tellParts(client)
  return figure
}

async function tellParts(client: Client): Promise<void> {
  const { rows } = await client.query<{ name: string; table: number; indexes: number }>(`
    SELECT relname AS name, (pg_table_size(oid) / 1e6)::int AS table, (pg_indexes_size(oid) / 1e6)::int AS indexes FROM pg_class
    WHERE relkind = 'r' AND (relnamespace = 'search'::regnamespace OR relname = 'search_name')
      AND pg_total_relation_size(oid) > 500000
    ORDER BY pg_total_relation_size(oid) DESC`)
  const parts = rows.map(({ name, table, indexes }) => `${name} ${table} + ${indexes}`)
  console.log(`  in MB, table and indexes: ${parts.join(', ')}\n`)
}
