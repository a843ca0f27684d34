import type { Viewer } from '@/lib/auth/model'
import type { Result } from '@/lib/core/result'
import type { BulkOrder } from '../../bulk-verbs'
import { approveArticle } from '../approve-article'
import { deleteArticle } from '../delete-article'
import { fileArticle } from '../file-article'
import { publishArticle } from '../publish-article'
import { restoreArticle } from '../restore-article'
import { scheduleArticle } from '../schedule-article'
import { submitArticle } from '../submit-article'
import { unscheduleArticle } from '../unschedule-article'

/** One story of a run: the same command, with the same rights, as its button in the story. */
export async function applyOrder(
  order: BulkOrder,
  story: { articleId: string; revision: number },
  viewer: Viewer,
  now: Date,
): Promise<Result<unknown>> {
  const { articleId } = story
  switch (order.verb) {
    case 'submit':
      return submitArticle({ ...story, note: null }, viewer, now)
    case 'approve':
      return approveArticle({ ...story, note: null }, viewer, now)
    case 'publish':
      return publishArticle(story, viewer, now)
    case 'schedule':
      return scheduleArticle({ ...story, publishAt: order.publishAt.toISOString(), zone: order.zone }, viewer, now)
    case 'unschedule':
      return unscheduleArticle({ articleId }, viewer, now)
    case 'set-edition':
      return fileArticle({ ...story, under: { editionId: order.editionId } }, viewer, now)
    case 'add-topic':
      return fileArticle({ ...story, under: { topicId: order.topicId } }, viewer, now)
    case 'delete':
      return deleteArticle({ articleId }, viewer, now)
    case 'restore':
      return restoreArticle({ articleId }, viewer, now)
  }
}
