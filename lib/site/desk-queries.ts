import 'server-only'
import { forbidden } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { FollowLink, ServicePage, ServicePageName } from './model'
import { mayEditSite } from './policy'
import { followContent, servicePageContent } from './schema'

const EARLIER = 20

export interface SavedPart<Content> {
  /** 0 while nothing was ever saved. */
  number: number
  content: Content | null
  at: Date | null
  by: string | null
}

/** A service page as it stands, and the texts before it, newest first. */
export async function getServicePageToEdit(
  name: ServicePageName,
): Promise<{ now: SavedPart<ServicePage>; earlier: SavedPart<ServicePage>[] }> {
  await requireSiteEditor()
  const [now, ...earlier] = (await listRevisions(name)).map(({ content, ...row }) => ({
    ...row,
    content: servicePageContent.parse(content),
  }))
  return { now: now ?? NOTHING, earlier }
}

export async function getFollowToEdit(): Promise<SavedPart<FollowLink[]>> {
  await requireSiteEditor()
  const [now] = await listRevisions('follow')
  return now ? { ...now, content: followContent.parse(now.content).links } : NOTHING
}

const NOTHING = { number: 0, content: null, at: null, by: null }

async function listRevisions(part: ServicePageName | 'follow') {
  const rows = await db().siteRevision.findMany({
    where: { part },
    select: { number: true, content: true, savedAt: true, savedBy: { select: { name: true } } },
    orderBy: { number: 'desc' },
    take: 1 + EARLIER,
  })
  return rows.map(({ number, content, savedAt, savedBy }) => ({
    number,
    content,
    at: savedAt,
    by: savedBy?.name ?? null,
  }))
}

async function requireSiteEditor() {
  if (!mayEditSite(await requireViewer())) forbidden()
}
