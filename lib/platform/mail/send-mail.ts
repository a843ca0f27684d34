import { createTransport } from 'nodemailer'
import { env } from '@/lib/platform/env'
import type { Letter } from './letter'
import { putIntoOutbox } from './outbox'

/** Sends a letter by the server that SMTP_URL names, else puts it into the local outbox. Rejects when it did not go. */
export async function sendMail(letter: Letter, now: Date): Promise<void> {
  const { SMTP_URL, MAIL_FROM, siteUrl } = env()
  if (!SMTP_URL) return putIntoOutbox(letter, now)
  const transport = createTransport(SMTP_URL)
  try {
    await transport.sendMail({ from: MAIL_FROM ?? `no-reply@${new URL(siteUrl).hostname}`, ...letter })
  } finally {
    transport.close()
  }
}
