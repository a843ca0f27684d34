#!/usr/bin/env node
// Measures whether the right person comes first, on a database of its own that holds the given people and nobody else:
//   npm run bench:search -- --relevance FILE --targets FILE --distractors FILE
// and how long searches take in invented worlds, of which 1 is a million paragraphs, and by how much that grows:
//   npm run bench:search -- --world 0.01,0.1,1
// Either, or both at once.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { tellGrowth } from './bench/search/growth.mjs'
import { main } from './runtime/main.mjs'
import { ensurePackages } from './runtime/packages.mjs'

const USE =
  'Name the three files: --relevance FILE --targets FILE --distractors FILE. Or the sizes of worlds: --world 0.01,0.1. Or both.'

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
  const sizes = world?.split(',') ?? []
  const hasWorlds = sizes.length > 0 && sizes.every((size) => Number(size) > 0)
  const hasPeople = relevance && targets && distractors
  if ((world && !hasWorlds) || (!hasWorlds && !hasPeople)) {
    console.error(USE)
    return 2
  }
  const people = hasPeople ? await measure(['scripts/bench/search/relevance.ts', relevance, targets, distractors]) : 0
  return (hasWorlds ? await compareWorlds(sizes) : 0) || people
})

/** @param {string[]} sizes */
async function compareWorlds(sizes) {
  const folder = mkdtempSync(path.join(tmpdir(), 'search-figures-'))
  try {
    const worlds = []
    for (const size of sizes) {
      console.log(`\n  a world of ${size}\n`)
      const file = path.join(folder, size)
      const code = await measure(['scripts/bench/search/speed.ts', size, file])
      if (code !== 0) return code
      worlds.push({ size, figures: JSON.parse(readFileSync(file, 'utf8')) })
    }
    return tellGrowth(worlds) ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/**
 * Runs one measurement on a database that nobody else uses.
 * @param {string[]} args
 */
async function measure(args) {
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
}
