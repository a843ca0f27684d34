import 'server-only'
import { mailStaysHere, readOutbox, type KeptLetter } from '@/lib/platform/mail/outbox'
import { requirePermission } from '../session'

/** The letters that stayed here, newest first, and whether new ones do. */
export async function getOutbox(): Promise<{ letters: KeptLetter[]; staysHere: boolean }> {
  await requirePermission('outbox.read')
  return { letters: await readOutbox(), staysHere: mailStaysHere() }
}
