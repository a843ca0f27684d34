import 'server-only'
import { redirect } from 'next/navigation'
import { cache } from 'react'
import { z } from 'zod'
import { currentTime } from '@/lib/core/clock'
import { resumeSession } from './commands/resume-session'
import type { Viewer } from './model'
import { auth } from './next-auth'

const signedIn = z.object({ registryId: z.uuid() })

/** Who sends this request; null for a stranger. Looked up once per request, and anew at every request. */
export const getViewer = cache(async (): Promise<Viewer | null> => {
  const parsed = signedIn.safeParse(await auth())
  return parsed.success ? resumeSession(parsed.data.registryId, currentTime()) : null
})

/** The viewer of a page of the desk; a stranger is led to the sign-in page. */
export async function requireViewer(): Promise<Viewer> {
  return (await getViewer()) ?? redirect('/sign-in')
}
