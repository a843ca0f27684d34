#!/usr/bin/env node
// Measures whether the right person comes first, on a database of its own that holds the given people and nobody else:
//   npm run bench:search -- --relevance FILE --targets FILE --distractors FILE
// or how long searches take in an invented world, of which 1 is a million paragraphs:
//   npm run bench:search -- --world 0.01
import { parseArgs } from 'node:util'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

const USE =
  'Name the three files: --relevance FILE --targets FILE --distractors FILE. Or the size of a world: --world 0.01'

await main(async () => {
  const { values } = parseArgs({
    options: {
      relevance: { type: 'string' },
      targets: { type: 'string' },
      distractors: { type: 'string' },
      world: { type: 'string' },
    },
  })
  const { relevance, targets, distractors, world } = values
  const files = relevance && targets && distractors ? [relevance, targets, distractors] : null
  const args =
    world && Number(world) > 0
      ? ['scripts/bench/search/speed.ts', world]
      : files && ['scripts/bench/search/relevance.ts', ...files]
  if (!args) {
    console.error(USE)
    return 2
  }
  await ensurePackages()
  const { migrate } = await import('./runtime/migrations.mjs')
  const { ensurePrismaClient } = await import('./runtime/prisma-client.mjs')
  const { runAloud } = await import('./runtime/run-tool.mjs')
  const { startThrowawayDatabase } = await import('./postgres/throwaway-database.mjs')
  await ensurePrismaClient()
  const database = await startThrowawayDatabase('npm run bench:search')
  try {
    await migrate(database.url)
    return await runAloud('tsx', args, {
      DATABASE_URL: database.url,
      LOG_LEVEL: 'warn',
      // What only the server may import is empty under this condition.
      NODE_OPTIONS: '--conditions=react-server',
    })
  } finally {
    await database.close()
  }
})
