'use server'

import { redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { readMentions } from './commands/read-mentions'

/** The button beside a mention; the list is drawn anew whatever came of it. */
export async function readMentionsAction(form: FormData): Promise<void> {
  await readMentions({ threadId: String(form.get('threadId')) }, await requireViewer(), currentTime())
  redirect('/desk/mentions')
}
