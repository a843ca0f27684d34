#!/usr/bin/env node
// 500 stories planned within ten seconds, two processes that keep plans, one of them killed half-way: every story must go out
// once, and none more than two seconds late. Takes about half a minute, on a database of its own.
import { main } from './runtime/main.mjs'
import { migrate } from './runtime/migrations.mjs'
import { runAloud } from './runtime/run-tool.mjs'
import { startThrowawayDatabase } from './postgres/throwaway-database.mjs'

await main(async () => {
  const database = await startThrowawayDatabase('the schedule test')
  try {
    await migrate(database.url)
    const settings = { DATABASE_URL: database.url, LOG_LEVEL: 'warn' }
    return await runAloud('tsx', ['scripts/schedule-test/newsroom.ts'], settings)
  } finally {
    await database.close()
  }
})
