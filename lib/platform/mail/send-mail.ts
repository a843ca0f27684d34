import { createTransport } from 'nodemailer'
import { env } from '@/lib/platform/env'
import type { Letter } from './letter'
import { putIntoOutbox } from './outbox'

// A server that says nothing must not hold on to the queue, which tries again: nodemailer alone would wait ten minutes.
const PATIENCE = { connectionTimeout: 15_000, greetingTimeout: 15_000, socketTimeout: 30_000 }

/** Sends a letter by the server that SMTP_URL names, else puts it into the local outbox. Rejects when it did not go. */
export async function sendMail(letter: Letter, now: Date): Promise<void> {
  const { SMTP_URL, MAIL_FROM, siteUrl } = env()
  if (!SMTP_URL) return putIntoOutbox(letter, now)
  const transport = createTransport({ url: SMTP_URL, ...PATIENCE })
  try {
    await transport.sendMail({ from: MAIL_FROM ?? `no-reply@${new URL(siteUrl).hostname}`, ...letter })
  } finally {
    transport.close()
  }
}
