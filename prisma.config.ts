import path from 'node:path'
import { defineConfig } from 'prisma/config'

// The schema engine runs as WebAssembly (docs/decisions/0002): no native engine is downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve(import.meta.dirname, 'scripts/schema-engine.mjs')

export default defineConfig({
  schema: 'prisma',
  migrations: { path: 'prisma/migrations', seed: 'tsx prisma/seed/index.ts' },
  datasource: { url: process.env.DATABASE_URL ?? '' },
})
