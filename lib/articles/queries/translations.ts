import 'server-only'
import { db } from '@/lib/platform/db/client'
import type { ArticlePage } from '../model'
import { PUBLISHED } from './published'

interface Of {
  id: string
  translationOfId: string | null
}

/**
 * The published stories that share their first original with one: what it was translated from, what was translated from
 * it, and its siblings. What readers do not have itself still joins the others.
 */
export async function listTranslations({ id, translationOfId }: Of): Promise<ArticlePage['translations']> {
  const family = await db().$queryRaw<{ id: string }[]>`
    WITH RECURSIVE up AS (
      SELECT id, translation_of_id FROM article WHERE id = ${id}::uuid
      UNION SELECT above.id, above.translation_of_id FROM article above JOIN up ON above.id = up.translation_of_id
    ), family AS (
      SELECT id FROM up WHERE translation_of_id IS NULL
      UNION SELECT below.id FROM article below JOIN family ON below.translation_of_id = family.id
    )
    SELECT id::text FROM family WHERE id <> ${id}::uuid`
  if (family.length === 0) return []
  const stories = await db().article.findMany({
    where: { ...PUBLISHED, id: { in: family.map((each) => each.id) } },
    select: {
      ...{ id: true, slug: true, language: true, translationOfId: true },
      liveRevision: { select: { headline: true } },
    },
    orderBy: [{ language: 'asc' }, { slug: 'asc' }],
  })
  return stories.map((story) => ({
    slug: story.slug,
    language: story.language,
    headline: story.liveRevision?.headline ?? '',
    relation:
      story.id === translationOfId ? 'original' : story.translationOfId === id ? 'translation' : ('sibling' as const),
  }))
}
