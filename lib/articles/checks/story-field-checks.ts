import type { ArticleKind } from '@/lib/platform/db/generated/enums'
import { warning, type Check, type CheckedText } from './check'

// Reports are filed from somewhere; what somebody thinks or said is not.
const FILED: readonly ArticleKind[] = ['news', 'live_report']

/** What stands around the text and leads readers to it. */
export function storyFieldChecks({ kind, standfirst, content, editionId }: CheckedText): Check[] {
  const missing = {
    'standfirst.missing': { path: 'standfirst', is: !standfirst.trim() },
    'dateline.missing': { path: 'datelines', is: FILED.includes(kind) && content.datelines.length === 0 },
    'byline.missing': { path: 'bylines', is: content.bylines.length === 0 },
    'sessions.missing': { path: 'sessionIds', is: !namesSession(content) },
    'topics.missing': { path: 'topicIds', is: content.topicIds.length === 0 },
    'edition.missing': {
      path: 'sessionIds',
      is: !editionId && content.editionIds.length === 0 && !namesSession(content),
    },
  }
  return Object.entries(missing).flatMap(([message, { path, is }]) => (is ? [warning(path, message)] : []))
}

function namesSession({ sessionIds, quotes }: CheckedText['content']): boolean {
  return sessionIds.length > 0 || quotes.some(({ sessionId }) => sessionId !== null)
}
