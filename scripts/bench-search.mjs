#!/usr/bin/env node
// Measures whether the right person comes first, on a database of its own that holds the given people and nobody else:
// npm run bench:search -- --relevance FILE --targets FILE --distractors FILE
import { parseArgs } from 'node:util'
import { main } from './runtime/main.mjs'
import { migrate } from './runtime/migrations.mjs'
import { runAloud } from './runtime/run-tool.mjs'
import { startThrowawayDatabase } from './postgres/throwaway-database.mjs'

const USE = 'Name the three files: --relevance FILE --targets FILE --distractors FILE'

await main(async () => {
  const { values } = parseArgs({
    options: { relevance: { type: 'string' }, targets: { type: 'string' }, distractors: { type: 'string' } },
  })
  const { relevance, targets, distractors } = values
  if (!relevance || !targets || !distractors) {
    console.error(USE)
    return 2
  }
  const database = await startThrowawayDatabase('npm run bench:search')
  try {
    await migrate(database.url)
    return await runAloud('tsx', ['scripts/bench/search/relevance.ts', relevance, targets, distractors], {
      DATABASE_URL: database.url,
      LOG_LEVEL: 'warn',
      // What only the server may import is empty under this condition.
      NODE_OPTIONS: '--conditions=react-server',
    })
  } finally {
    await database.close()
  }
})
