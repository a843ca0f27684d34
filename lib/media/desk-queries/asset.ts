import 'server-only'
import { requirePermission } from '@/lib/auth/session'
import { calendarDay } from '@/lib/core/calendar-day'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { canDelete, canDescribe } from '../policy'
import { handCropsOf, mediaUrl, pictureOf, type MediaUse } from '../model'

const DAY_MS = 24 * 60 * 60 * 1000

/** A picture or document with everything that the library knows of it, and what the viewer may do; null when there is none. */
export async function getMediaAsset(id: string) {
  const viewer = await requirePermission('media.read')
  const asset = await db().mediaAsset.findUnique({
    where: { id },
    include: {
      createdBy: { select: { name: true } },
      people: { select: { speaker: { select: { id: true, name: true } } }, orderBy: { speaker: { sortName: 'asc' } } },
    },
  })
  if (!asset) return null
  const { people, createdBy, looks: _, takenOn, rightExpiresAt, ...same } = asset
  const now = currentTime()
  return {
    ...same,
    handCrops: handCropsOf(asset),
    picture: asset.mimeType.startsWith('image/') ? pictureOf(asset, now) : null,
    url: mediaUrl(asset.storageKey),
    takenOn: takenOn && calendarDay(takenOn),
    rightUntil: rightExpiresAt && calendarDay(new Date(rightExpiresAt.getTime() - DAY_MS)),
    rightExpired: rightExpiresAt !== null && rightExpiresAt <= now,
    addedBy: createdBy?.name ?? null,
    people: people.map(({ speaker }) => speaker),
    may: { describe: asset.deletedAt === null && canDescribe(viewer, asset), delete: canDelete(viewer) },
  }
}

/** Where a picture or document stands: stories in their newest, planned or live text, people whose portrait it is, sessions. */
export async function listMediaUses(assetId: string): Promise<MediaUse[]> {
  await requirePermission('media.read')
  const [stories, portraits, sessions] = await Promise.all([
    db().$queryRaw<StoryRow[]>`
      SELECT DISTINCT ON (article.saved_at, article.id) article.id, article.state, article.kind AS "storyKind",
             article.created_by_id AS "createdById", article.edition_id AS "editionId",
             head.headline, bool_or(revision.id = article.live_revision_id) OVER (PARTITION BY article.id) AS live
      FROM revision_media use
      JOIN article_revision revision ON revision.id = use.revision_id
      JOIN article ON article.id = revision.article_id
      JOIN article_revision head ON head.article_id = article.id AND head.number = article.revision
      WHERE use.asset_id = ${assetId}::uuid AND article.deleted_at IS NULL
        AND (revision.number IN (article.revision, article.planned_revision) OR revision.id = article.live_revision_id)
      ORDER BY article.saved_at DESC, article.id LIMIT 200`,
    db().speaker.findMany({ where: { portraitId: assetId }, select: { id: true, slug: true, name: true } }),
    db().$queryRaw<SessionRow[]>`
      SELECT session.id, session.title AS name, session.slug, edition.slug AS edition
      FROM material
      JOIN media_asset asset ON material.url = '/media/' || asset.storage_key
      JOIN session ON session.id = material.session_id
      JOIN edition ON edition.id = session.edition_id
      WHERE asset.id = ${assetId}::uuid LIMIT 200`,
  ])
  return [
    ...stories.map(({ headline, live, ...story }) => ({
      kind: 'story' as const,
      ...story,
      name: headline,
      live: live === true && story.state === 'published',
    })),
    ...portraits.map(({ id, slug, name }) => ({ kind: 'portrait' as const, id, name, slug })),
    ...sessions.map((session) => ({ kind: 'session' as const, ...session })),
  ]
}

interface StoryRow {
  id: string
  createdById: string | null
  editionId: string | null
  storyKind: Extract<MediaUse, { kind: 'story' }>['storyKind']
  state: Extract<MediaUse, { kind: 'story' }>['state']
  headline: string
  live: boolean | null
}

interface SessionRow {
  id: string
  name: string
  slug: string
  edition: string
}
