import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '@/lib/platform/env'
import { PrismaClient } from './generated/client'
import { statementNames } from './statement-names'

const holder = globalThis as { plenaryDb?: PrismaClient }

/** The one Prisma client of this process, made at first use so that a build needs no database. */
export function db(): PrismaClient {
  holder.plenaryDb ??= new PrismaClient({
    adapter: new PrismaPg(
      {
        connectionString: env().DATABASE_URL,
        max: 10,
        connectionTimeoutMillis: 10_000,
        // Opening a connection takes longer than most pages: the first reader after a quiet minute should not wait for ten.
        idleTimeoutMillis: 10 * 60_000,
        // The adapter writes instants without their zone: in any other than UTC they would be stored wrong.
        verify: (client, done) => {
          client.query("SET TIME ZONE 'UTC'").then(() => done(), done)
        },
      },
      { statementNameGenerator: statementNames() },
    ),
  })
  return holder.plenaryDb
}
