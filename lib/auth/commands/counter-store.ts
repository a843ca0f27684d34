import { db } from '@/lib/platform/db/client'

interface Statement {
  text: string
  values?: unknown[]
}

interface Counter {
  points: number
  expire: bigint | null
}

/** What rate-limiter-flexible takes for a PostgreSQL client: its statements go by the connections that everything goes by. */
export const counterStore = {
  async query({ text, values = [] }: Statement) {
    const counters = await db().$queryRawUnsafe<Counter[]>(text, ...values)
    const rows = counters.map(({ points, expire }) => ({ points, expire: expire === null ? null : Number(expire) }))
    return { rows, rowCount: rows.length }
  },
}
