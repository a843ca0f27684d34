import 'server-only'
import { viewerUserId } from '@/lib/auth/model'
import { requireViewer } from '@/lib/auth/session'
import type { EditorialVerb } from '@/lib/editorial/transitions'
import type { LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import type { ArticleKind, ArticleState } from '@/lib/platform/db/generated/enums'
import { articleContent, type ArticleContent } from '../content'
import { planFailure, type Standing } from '../model'
import { canSee, verbsOpenTo } from '../policy'
import { STORY_ITEM, storyItem } from './lookup'

/** A story as the editor opens it: its newest revision and what the viewer may do with it. */
export interface DeskArticle {
  id: string
  slug: string
  editionId: string | null
  kind: ArticleKind
  state: ArticleState
  language: string
  /** What it was translated from. */
  translationOf: LookupItem | null
  revision: number
  liveRevision: number | null
  savedAt: Date
  headline: string
  standfirst: string
  content: ArticleContent
  /** Who opens it. */
  userId: string
  may: Record<EditorialVerb, boolean>
  standing: Standing
}

export async function getDeskArticle(id: string): Promise<DeskArticle | null> {
  const viewer = await requireViewer()
  const row = await db().article.findFirst({
    where: { id, deletedAt: null },
    include: {
      liveRevision: { select: { number: true } },
      edition: { select: { timeZone: true } },
      translationOf: STORY_ITEM,
      revisions: { orderBy: { number: 'desc' }, take: 1 },
      statuses: { where: { verb: 'plan-failed' }, orderBy: { id: 'desc' }, take: 1, select: { failure: true } },
    },
  })
  const head = row?.revisions[0]
  if (!row || !head || !canSee(viewer, row)) return null
  return {
    id: row.id,
    slug: row.slug,
    editionId: row.editionId,
    kind: row.kind,
    state: row.state,
    language: row.language,
    translationOf: row.translationOf && storyItem(row.translationOf),
    revision: head.number,
    liveRevision: row.liveRevision?.number ?? null,
    savedAt: head.createdAt,
    headline: head.headline,
    standfirst: head.standfirst,
    content: articleContent.parse(head.content),
    userId: viewerUserId(viewer) ?? '',
    may: verbsOpenTo(viewer, row),
    standing: {
      published: row.state === 'published',
      plan: planOf(row),
      failure: row.planFailedAt ? planFailure.parse(row.statuses[0]?.failure) : null,
      embargo: row.embargoUntil && row.embargoReason ? { until: row.embargoUntil, reason: row.embargoReason } : null,
      editionZone: row.edition?.timeZone ?? null,
    },
  }
}

function planOf(row: { publishAt: Date | null; publishZone: string | null; plannedRevision: number | null }) {
  const { publishAt, publishZone: zone, plannedRevision: revision } = row
  return publishAt && zone && revision !== null ? { publishAt, zone, revision } : null
}
