import type { Client } from 'pg'
import { putEverything } from '@/lib/search-index/rebuild-index'
import { tidyIndex } from '@/lib/search-index/tidy-index'

/** Makes the index of a world that was just filled in. The large indexes are made last: that is quicker than row by row. */
export async function indexWorld(client: Client): Promise<void> {
  const { rows } = await client.query<{ definition: string; name: string }>(`
    SELECT pg_get_indexdef(i.indexrelid) AS definition, i.indexrelid::regclass::text AS name
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_am m ON m.oid = c.relam
    WHERE m.amname = 'gin' AND NOT c.relispartition
      AND (c.relnamespace = 'search'::regnamespace OR i.indrelid = 'public.search_name'::regclass)`)
  for (const { name } of rows) await client.query(`DROP INDEX ${name}`)
  await putEverything()
  await client.query("SET maintenance_work_mem = '512MB'")
  // A table that is divided is named with ONLY, as its parts have definitions of their own; here they are made with it.
  for (const { definition } of rows) await client.query(definition.replace(' ON ONLY ', ' ON '))
  await client.query('ANALYZE')
  await tidyIndex()
  await client.query('VACUUM ANALYZE')
}
