import 'server-only'
import { LOOKUP_LIMIT, type LookupItem } from '@/lib/editorial/lookup'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { visible } from './visible'

export const STORY_ITEM = {
  select: {
    id: true,
    slug: true,
    language: true,
    revisions: { orderBy: { number: 'desc' }, take: 1, select: { headline: true } },
  },
} satisfies { select: Prisma.ArticleSelect }

/** Stories that the viewer may see, by words of any headline that they have had. */
export async function lookupStories(words: string, not: string | null): Promise<LookupItem[]> {
  const contains = words
    .trim()
    .slice(0, 200)
    .replace(/[\\%_]/g, '\\$&')
  const stories = await db().article.findMany({
    where: {
      ...(await visible()),
      revisions: { some: { headline: { contains, mode: 'insensitive' } } },
      ...(not && { id: { not } }),
    },
    ...STORY_ITEM,
    orderBy: [{ savedAt: 'desc' }, { id: 'desc' }],
    take: LOOKUP_LIMIT,
  })
  return stories.map(storyItem)
}

export function storyItem({ id, slug, language, revisions }: Prisma.ArticleGetPayload<typeof STORY_ITEM>): LookupItem {
  return { id, label: revisions[0]?.headline || slug, hint: language }
}
