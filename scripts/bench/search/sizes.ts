import type { Client } from 'pg'
import type { Figure } from './measure'

/** How large the index is, beside the text that it is of. */
export async function measureSizes(client: Client): Promise<Figure> {
  const { rows } = await client.query<Record<string, string>>(`
    SELECT (SELECT count(*) FROM search.passage) AS passages, (SELECT count(*) FROM search.document) AS documents,
      (SELECT sum(pg_total_relation_size(oid)) FROM pg_class
       WHERE relkind = 'r' AND (relnamespace = 'search'::regnamespace OR relname = 'search_name')) AS bytes,
      (SELECT sum(octet_length(words)) FROM search.passage)
      + (SELECT sum(octet_length(title)) FROM search.document)
      + (SELECT sum(octet_length(concat(title, organisation_name))) FROM appearance) AS text`)
  const [{ passages, documents, bytes, text } = {}] = rows
  const mega = (value: string | undefined) => (Number(value) / 1e6).toFixed(0)
  const figure = { what: 'the index, times the text', p95: Number(bytes) / Number(text), limit: 2.5 }
  console.log(`  ${passages} passages, ${documents} documents, ${mega(text)} MB of text`)
  console.log(`  index: ${mega(bytes)} MB, ${figure.p95.toFixed(2)} times the text\n`)
  return figure
}
