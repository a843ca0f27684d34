import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { startThrowawayDatabase } from '@/scripts/postgres/throwaway-database.mjs'
import { migrate } from '@/scripts/runtime/migrations.mjs'
import { addressOf, TEMPLATE } from './server'

declare module 'vitest' {
  interface ProvidedContext {
    testServer: string
  }
}

/** Starts a server of the tests' own (or takes the one that `npm test` started) and migrates the template on it, once. */
export async function setup(project: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? { url: given, close: async () => {} } : await startThrowawayDatabase('the database tests')

  const client = new pg.Client({ connectionString: server.url })
  await client.connect()
  await client.query(`DROP DATABASE IF EXISTS ${TEMPLATE}`)
  await client.query(`CREATE DATABASE ${TEMPLATE}`)
  await client.end()
  await migrate(addressOf(server.url, TEMPLATE))

  project.provide('testServer', server.url)
  return () => server.close()
}
