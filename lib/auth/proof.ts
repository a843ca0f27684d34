import 'server-only'
import type { Result } from '@/lib/core/result'
import { currentTime } from '@/lib/core/clock'
import { ok } from '@/lib/core/result'
import { confirmIdentity } from './commands/confirm-identity'
import type { Viewer } from './model'
import { requireViewer } from './session'

/** Who sends a sensitive form; a password that comes with it counts as proof first. */
export async function viewerOf(form: FormData): Promise<Result<Viewer>> {
  const viewer = await requireViewer()
  const password = form.get('proof')
  if (typeof password !== 'string' || password === '') return ok(viewer)
  return confirmIdentity(password, viewer, currentTime())
}
