import pg from 'pg'

/**
 * A template of the reader's site: one address to put under load, and others of it to render for the first time. A
 * template with one address alone is rendered anew after each publication.
 * @typedef {{ name: string, load: string, first: string[] }} Template
 */

const EACH = 40

/** The template that is also measured without the front door. */
export const STORY = 'article'

/**
 * The templates, with addresses of what scripts/bench/reader/ has made. The story under load is the one with the most text,
 * as long reads are what readers come for; the others are spread over all that there are.
 * @param {string} databaseUrl
 * @returns {Promise<Template[]>}
 */
export async function templatesOf(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  /** @param {string} sql */
  const addresses = async (sql) => (await client.query(sql)).rows.map(({ path }) => String(path))
  try {
    const [longest = ''] = await addresses(`
      SELECT '/articles/' || a.slug AS path FROM article a JOIN article_revision r ON r.id = a.live_revision_id
      WHERE a.slug LIKE 'bench-%'
      ORDER BY octet_length(r.content::text) DESC, a.slug LIMIT 1`)
    const editions = await addresses(`
      SELECT '/editions/' || e.slug AS path FROM edition e LEFT JOIN session s ON s.edition_id = e.id
      WHERE e.slug LIKE 'bench-%'
      GROUP BY e.id ORDER BY count(s.id) DESC, e.slug LIMIT ${EACH}`)
    const of = {
      session: await addresses(
        spread(`SELECT '/editions/' || e.slug || '/sessions/' || s.slug AS path, s.id
        FROM session s JOIN edition e ON e.id = s.edition_id WHERE e.slug LIKE 'bench-%'`),
      ),
      speaker: await addresses(
        spread(`SELECT '/speakers/' || slug AS path, id FROM speaker WHERE slug LIKE 'bench-%'`),
      ),
      article: await addresses(
        spread(`SELECT '/articles/' || slug AS path, id FROM article WHERE slug LIKE 'bench-%'`),
      ),
      quote: await addresses(
        spread(`SELECT '/quotes/' || q.id AS path, q.id
        FROM quote q WHERE EXISTS (
          SELECT FROM quote_use u JOIN article a ON a.id = u.article_id WHERE u.quote_id = q.id AND a.slug LIKE 'bench-%')`),
      ),
    }
    return [
      { name: 'front page', load: '/', first: ['/'] },
      { name: 'edition', load: editions[0] ?? '', first: editions },
      ...Object.entries(of).map(([name, first]) => ({ name, load: first[0] ?? '', first })),
      { name: 'feed', load: '/feeds/coverage.xml', first: ['/feeds/coverage.xml'] },
      {
        name: 'schedule',
        load: `/feeds${editions[0] ?? ''}/schedule.xml`,
        first: editions.map((path) => `/feeds${path}/schedule.xml`),
      },
    ].map((template) => (template.name === STORY ? { ...template, load: longest } : template))
  } finally {
    await client.end()
  }
}

/**
 * Some of them, the same in every run and in no order that means anything.
 * @param {string} sql
 */
function spread(sql) {
  return `SELECT path FROM (${sql}) AS all_of_them ORDER BY md5(path) LIMIT ${EACH}`
}
