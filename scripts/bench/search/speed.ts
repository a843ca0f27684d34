import { writeFileSync } from 'node:fs'
import pg from 'pg'
import { db } from '@/lib/platform/db/client'
import { search } from '@/lib/search/queries/search'
import { suggest } from '@/lib/search/queries/suggestions'
import { searchState } from '@/lib/search/state'
import { HOSTILE_QUERIES } from '@/prisma/testing/hostile-queries'
import { measure, time } from './measure'
import { plainWays } from './plain-ways'
import { tellPlans } from './plans'
import { measurePublishing } from './publishing'
import { drawQuestions } from './questions'
import { measureSizes } from './sizes'
import { indexWorld } from './world/index-world'
import { worldSize } from './world/shape'
import { fillWorld } from './world/world'

// Run by scripts/bench-search.mjs on an empty database: fills in a world of the size that is given, and asks it. A database that
// holds a world already is only asked.
const [scale = '', resultFile = ''] = process.argv.slice(2)
const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
await client.connect()
try {
  const { rowCount } = await client.query('SELECT FROM search.document LIMIT 1')
  if (!rowCount) {
    await told('filling the world in', () => fillWorld(client, worldSize(Number(scale))))
    await told('making the index', () => indexWorld(client))
  }
  const find = (q: string) => search(searchState({ q }))
  const size = await measureSizes(client)
  const { searches, typed } = await drawQuestions(client)
  const figures = [
    ...(await measure('first page with facets', searches, find, 60)),
    ...(await measure('suggestions', typed, suggest, 15)),
    ...(await measure('bad input', { 'searched for': HOSTILE_QUERIES }, find, 200)),
    ...(await measure('bad input', { typed: HOSTILE_QUERIES }, suggest, 200)),
    await measurePublishing(),
    size,
  ]
  for (const kind of ['a common word', 'a rare word', 'a name with a slip'])
    await tellPlans(client, kind, () => find(searches[kind]![0]!))
  for (const kind of ['two letters', 'half a name']) await tellPlans(client, kind, () => suggest(typed[kind]![0]!))
  await plainWays(client, {
    common: searches['a common word']!,
    rare: searches['a rare word']!,
    'two words': searches['two words']!,
  })
  writeFileSync(resultFile, JSON.stringify(figures))
} finally {
  await client.end()
  await db().$disconnect()
}

async function told(what: string, work: () => Promise<void>): Promise<void> {
  const ms = await time(work)
  console.log(`  ${what}: ${(ms / 1000).toFixed(0)} s`)
}
