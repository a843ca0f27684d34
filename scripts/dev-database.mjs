#!/usr/bin/env node
// Runs the embedded database alone, in the foreground, for tools that want its address.
import path from 'node:path'
import { serverAccount } from './postgres/account.mjs'
import { EmbeddedDatabase } from './postgres/embedded-database.mjs'
import { databaseHome } from './postgres/places.mjs'

const dataDir = path.resolve(process.env.DATA_DIR ?? '.data')
const database = new EmbeddedDatabase(databaseHome(dataDir, serverAccount()), {
  durable: true,
  purpose: 'dev-database',
})
await database.open()
console.log(`DATABASE_URL=${database.url}`)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => void database.close())
await database.exited
