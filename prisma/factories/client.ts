import { randomUUID } from 'node:crypto'
import type { Prisma } from '@/lib/platform/db/generated/client'

/** Anything that can write: the client, or one transaction of it. */
export type Writer = Prisma.TransactionClient

let made = 0

/** Another number each time, for what only has to differ within one run. */
export function nextNumber(): number {
  return (made += 1)
}

/** A slug that nobody else has, in this database or another process. */
export function uniqueSlug(noun: string): string {
  return `${noun}-${randomUUID().slice(0, 13)}`
}
