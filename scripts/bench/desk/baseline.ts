import { db } from '@/lib/platform/db/client'
import { repeat } from './repeat'
import type { Measured } from './report'

const TIMES = 200

/** What asking costs before anything is done: one kept answer over HTTP and one empty transaction. */
export async function measureBaseline(server: string): Promise<Measured> {
  const times = await repeat(TIMES, async () => {
    await (await fetch(`${server}/robots.txt`)).arrayBuffer()
    await db().$transaction((tx) => tx.$queryRaw`SELECT 1`)
  })
  return { name: 'An empty round trip', times, limit: null }
}
