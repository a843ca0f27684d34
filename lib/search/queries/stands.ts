import 'server-only'
import { Prisma } from '@/lib/platform/db/generated/client'

/** Whether folded words stand together in a column of folded text. `column` is ours: it becomes part of the statement. */
export function stands(column: string, folded: string): Prisma.Sql {
  return Prisma.sql`strpos(' ' || ${Prisma.raw(column)} || ' ', ${` ${folded} `}::text) > 0`
}
