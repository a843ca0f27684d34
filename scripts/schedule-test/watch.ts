import { setTimeout as pause } from 'node:timers/promises'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'

export interface Plan {
  id: string
  publishAt: Date
}

const LOOK_MS = 50

/** How late each story was, in milliseconds, as somebody saw it who kept looking from outside. */
export async function watchPublications(plans: Plan[], untilMs: number): Promise<number[]> {
  const awaited = new Map(plans.map(({ id, publishAt }) => [id, publishAt.getTime()]))
  const lateness: number[] = []
  while (awaited.size > 0 && currentTime().getTime() < untilMs) {
    const due = [...awaited].flatMap(([id, dueAt]) => (dueAt < currentTime().getTime() ? id : []))
    const published = await db().article.findMany({
      where: { id: { in: due }, state: 'published' },
      select: { id: true },
    })
    const seen = currentTime().getTime()
    for (const { id } of published) {
      lateness.push(seen - (awaited.get(id) ?? NaN))
      awaited.delete(id)
    }
    await pause(LOOK_MS)
  }
  return lateness
}
