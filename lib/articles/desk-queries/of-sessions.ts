import 'server-only'
import { viewerUserId } from '@/lib/auth/model'
import { may } from '@/lib/auth/policy'
import { requireViewer } from '@/lib/auth/session'
import { db } from '@/lib/platform/db/client'
import type { ArticleState } from '@/lib/platform/db/generated/enums'

export interface SessionStory {
  id: string
  headline: string
  state: ArticleState
  planFailed: boolean
  pictures: number
  unverifiedQuotes: number
  sessionIds: string[]
}

/**
 * The viewer's stories about sessions of an edition, and, for everybody, those that readers see. Which sessions, pictures
 * and quotes a story has is what its newest text says; where it names a session only within its text, what was published.
 */
export async function listStoriesOfSessions(editionId: string): Promise<SessionStory[]> {
  const viewer = await requireViewer()
  const [viewerId, readsAll] = [viewerUserId(viewer), may(viewer, 'article.read-all')]
  const { editionIds, sections } = viewer.kind === 'user' ? viewer : { editionIds: null, sections: null }
  return db().$queryRaw<SessionStory[]>`
    WITH of_edition AS (SELECT id FROM session WHERE edition_id = ${editionId}::uuid),
    link AS (
      SELECT article_id, session_id FROM article_session WHERE session_id IN (SELECT id FROM of_edition)
      UNION
      SELECT article.id, of_edition.id
      FROM article JOIN article_revision AS head ON head.article_id = article.id AND head.number = article.revision
      CROSS JOIN LATERAL (
        SELECT jsonb_array_elements_text(head.content -> 'sessionIds') AS named
        UNION SELECT quote ->> 'sessionId' FROM jsonb_array_elements(head.content -> 'quotes') AS quote
      ) AS names
      JOIN of_edition ON of_edition.id::text = names.named
      WHERE article.deleted_at IS NULL
    )
    SELECT article.id, shown.headline, article.state::text AS state, article.plan_failed_at IS NOT NULL AS "planFailed",
      jsonb_array_length(jsonb_path_query_array(shown.content, '$.**.assetId ? (@ != null)')) AS pictures,
      jsonb_array_length(jsonb_path_query_array(shown.content, '$.quotes[*] ? (@.verification == "unverified")')) AS "unverifiedQuotes",
      array_agg(link.session_id::text) AS "sessionIds"
    FROM article
    JOIN link ON link.article_id = article.id
    -- Nobody is shown the draft of a colleague's update.
    JOIN article_revision AS shown ON shown.article_id = article.id AND (
      CASE WHEN article.created_by_id = ${viewerId}::uuid
          OR (${readsAll} AND (${editionIds === null} OR article.edition_id::text = ANY(${editionIds ?? []}))
            AND (${sections === null} OR article.kind::text = ANY(${sections ?? []})))
        THEN shown.number = article.revision ELSE shown.id = article.live_revision_id END)
    WHERE article.deleted_at IS NULL
    GROUP BY article.id, shown.id
    ORDER BY article.saved_at DESC, article.id DESC`
}
