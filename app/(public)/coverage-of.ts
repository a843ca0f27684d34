import { pageCount, windowOf } from '@/lib/core/pagination'
import type { ArticleCard } from '@/lib/articles/model'
import type { ArticleFilter } from '@/lib/articles/queries/filter'
import { countArticles, listArticles } from '@/lib/articles/queries/list'

const PAGE_SIZE = 30

/** A page of the stories about something, newest first, and how many pages they fill. */
export async function coverageOf(
  filter: ArticleFilter,
  page: number,
): Promise<{ articles: ArticleCard[]; pages: number }> {
  const [articles, total] = await Promise.all([listArticles(filter, windowOf(page, PAGE_SIZE)), countArticles(filter)])
  return { articles, pages: pageCount(total, PAGE_SIZE) }
}
