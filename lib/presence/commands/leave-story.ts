import { inTransaction } from '@/lib/platform/db/transaction'
import { tellNews } from '@/lib/platform/news/tell-news'

/** The window behind a stream is closed. The stream is this process's own: no request names the one that goes. */
export async function leaveStory(articleId: string, stream: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.presence.deleteMany({ where: { id: stream, articleId } })
    await tellNews(tx, articleId)
  })
}
