import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/transaction'

interface NewJob {
  task: string
  /** Names the job: a second one of the same key takes the place of the first. */
  key: string
  /** Ids, never content: what the job does is decided from the rows as they are then. */
  payload: Prisma.InputJsonObject
  runAt: Date
  maxAttempts: number
}

/** Books a job in the transaction that decides it: rolled back, it was never booked. */
export async function addJob(tx: Transaction, { task, key, payload, runAt, maxAttempts }: NewJob): Promise<void> {
  await tx.$executeRaw`
    SELECT graphile_worker.add_job(
      ${task}, payload := ${JSON.stringify(payload)}::json, run_at := ${runAt}::timestamptz,
      max_attempts := ${maxAttempts}::int, job_key := ${key})`
}

/** Takes a booked job off; one that runs at this moment is not stopped, but never tried again. */
export async function removeJob(tx: Transaction, key: string): Promise<void> {
  await tx.$executeRaw`SELECT graphile_worker.remove_job(${key})`
}
