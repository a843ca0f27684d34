import { db } from '@/lib/platform/db/client'

/** Empties every table, and puts back what the migrations put in. For tests that count what is there. */
export async function resetDatabase(): Promise<void> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
    WHERE schemaname IN ('public', 'search') AND tablename <> '_prisma_migrations'`
  await db().$transaction([
    db().$executeRawUnsafe(`TRUNCATE ${tables.map(({ name }) => name).join(', ')} CASCADE`),
    db().contentEpoch.create({ data: {} }),
  ])
}
