import 'server-only'
import { cache } from 'react'
import { z } from 'zod'
import { currentTime } from '@/lib/core/clock'
import type { Viewer } from './model'
import { auth } from './next-auth'
import { findViewer } from './session-registry'

const signedIn = z.object({ registryId: z.uuid() })

/** Who sends this request; null for a stranger. Looked up once per request, and anew at every request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const parsed = signedIn.safeParse(await auth())
  return parsed.success ? findViewer(parsed.data.registryId, currentTime()) : null
})
