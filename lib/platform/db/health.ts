import { db } from './client'

/** Whether the database answers. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await db().$queryRaw`SELECT 1`
    return true
  } catch {
    // The answer is the report: whoever asks for health is told that the database is away.
    return false
  }
}
