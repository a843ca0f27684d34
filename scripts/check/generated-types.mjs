// Writes the types that the compiler and the linter need: the Prisma client, and Next's types of the routes.
import { main } from '../runtime/main.mjs'
import { ensurePrismaClient } from '../runtime/prisma-client.mjs'
import { runQuietly } from '../runtime/run-tool.mjs'

await main(async () => {
  await ensurePrismaClient()
  await runQuietly('next', ['typegen'])
})
