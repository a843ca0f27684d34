import { db } from '@/lib/platform/db/client'

type Census = Map<string, number>

/** How many rows each table holds. */
export async function takeCensus(): Promise<Census> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = 'public'`
  const counts = tables.map(({ name }) => `SELECT '${name}' AS name, count(*)::int AS rows FROM ${name}`)
  const rows = await db().$queryRawUnsafe<{ name: string; rows: number }[]>(counts.join(' UNION ALL '))
  return new Map(rows.map((table) => [table.name, table.rows]))
}

/** What there is less of than before. */
export function losses(before: Census, after: Census): string[] {
  const fewer = [...before].filter(([name, rows]) => (after.get(name) ?? 0) < rows)
  return fewer.map(([name, rows]) => `${name} had ${rows} rows and has ${after.get(name) ?? 'none'}`)
}
