import type { Prisma } from '@/lib/platform/db/generated/client'

/** The PostgreSQL channel on which the ids of stories are told about which there is something new. */
export const NEWS_CHANNEL = 'story_news'

/** Tells every process, once this transaction commits, that there is something new about a story. What it is they look up. */
export async function tellNews(tx: Prisma.TransactionClient, articleId: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${NEWS_CHANNEL}, ${articleId})`
}
