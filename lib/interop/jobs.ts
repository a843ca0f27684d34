import { z } from 'zod'
import { TELL_HUB } from '@/lib/articles/commands/tell-hub'
import type { Task } from '@/lib/jobs/worker'
import { env } from '@/lib/platform/env'

const payload = z.object({ feeds: z.array(z.string()).max(1000) })

const PATIENCE_MS = 10_000

/** Tells the WebSub hub which feeds have changed; a hub that does not listen is told again later. */
const tellHubTask: Task = async (given) => {
  const { WEBSUB_HUB: hub, siteUrl } = env()
  if (!hub) return
  const body = new URLSearchParams({ 'hub.mode': 'publish' })
  for (const feed of payload.parse(given).feeds) body.append('hub.url', siteUrl + feed)
  const answer = await fetch(hub, { method: 'POST', body, signal: AbortSignal.timeout(PATIENCE_MS), redirect: 'error' })
  if (!answer.ok) throw new Error(`The hub answered ${answer.status}.`)
}

export const interopTasks = { [TELL_HUB]: tellHubTask }
