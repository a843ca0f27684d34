import { publishArticle } from '@/lib/articles/commands/publish-article'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { attribution, paragraph } from '@/prisma/factories/articles'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { makeDraft } from './desk'

/** A published story that quotes one speaker of one session. */
export async function publishQuotedStory(viewer: Viewer, now: Date) {
  const session = await makeSession(db())
  const speaker = await makeSpeaker(db())
  const appearance = await makeAppearance(db(), {
    editionId: session.editionId,
    sessionId: session.id,
    speakerId: speaker.id,
    title: 'Minister of Tests',
  })
  const quote = attribution({ speakerId: speaker.id, sessionId: session.id })
  const story = await makeDraft(viewer, now, undefined, {
    body: {
      type: 'doc',
      content: [paragraph('“', ['First half,', quote.id], '” she said. “', ['Second half.', quote.id], '”')],
    },
    quotes: [quote],
  })
  const published = await publishArticle({ articleId: story.id, revision: 1 }, viewer, now)
  if (!published.ok) throw new Error(JSON.stringify(published.problem))
  return { session, speaker, appearance, quote, story }
}
