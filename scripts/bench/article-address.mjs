import pg from 'pg'
import { Trouble } from '../runtime/trouble.mjs'

/**
 * The address of the article with the most text, as long reads are what readers come for.
 * @param {string} databaseUrl
 * @returns {Promise<string>}
 */
export async function articleAddress(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  const { rows } = await client.query(`
    SELECT a.slug FROM article a JOIN article_revision r ON r.id = a.live_revision_id
    ORDER BY octet_length(r.content::text) DESC, a.slug LIMIT 1`)
  await client.end()
  if (!rows[0]) throw new Trouble('The demo world has no published article to measure.')
  return `/articles/${rows[0].slug}`
}
