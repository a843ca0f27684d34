import pg from 'pg'
import { inject } from 'vitest'
import { addressOf, TEMPLATE } from './server'

// Runs before each file of database tests, and before it imports anything: gives it a database as good as new, and names
// that in the environment, where the product looks for it. Workers run side by side, so each has its own.
const server = inject('testServer')
const name = `test_${process.env.VITEST_POOL_ID}`

const client = new pg.Client({ connectionString: server })
await client.connect()
await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
await client.query(`CREATE DATABASE ${name} TEMPLATE ${TEMPLATE}`)
await client.end()

process.env.DATABASE_URL = addressOf(server, name)
