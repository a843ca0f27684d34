import 'server-only'
import { listDeskArticles } from '@/lib/articles/desk-queries/articles'
import { currentTime } from '@/lib/core/clock'
import { cleanQuery } from './question'
import { suggest } from './queries/suggestions'
import type { PaletteItem } from './suggestion'

const STORIES = 8

/**
 * What the palette offers for what is typed so far: the viewer's stories by any headline that they have had, drafts included,
 * then everything that readers can find. Without words, the stories saved last.
 */
export async function findEverything(typed: string): Promise<PaletteItem[]> {
  const words = cleanQuery(typed)
  const [{ articles }, suggestions] = await Promise.all([
    listDeskArticles(currentTime(), { words }, { size: STORIES }),
    suggest(words),
  ])
  return [
    ...articles.map(({ id, headline, state }) => ({
      kind: 'story' as const,
      label: headline,
      hint: null,
      state,
      href: `/desk/articles/${id}`,
    })),
    // The stories are there already, as their writers see them.
    ...suggestions.filter(({ kind }) => kind !== 'article').map((each) => ({ ...each, state: null })),
  ]
}
