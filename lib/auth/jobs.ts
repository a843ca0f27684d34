import { z } from 'zod'
import { currentTime } from '@/lib/core/clock'
import type { Task } from '@/lib/jobs/worker'
import type { Letter } from '@/lib/platform/mail/letter'
import { sendMail } from '@/lib/platform/mail/send-mail'
import { MAIL_LINK, writeLink } from './commands/mail-link'
import type { LinkLetter } from './link-letter'

const payload = z.object({ linkId: z.uuid() })

/** What accounts leave to the queue. `compose` puts a letter into words. */
export function authTasks(compose: (letter: LinkLetter) => Letter): Record<string, Task> {
  return {
    [MAIL_LINK]: async (booked) => {
      const now = currentTime()
      const letter = await writeLink(payload.parse(booked).linkId, now)
      if (letter) await sendMail(compose(letter), now)
    },
  }
}
