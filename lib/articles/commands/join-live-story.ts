import type { Transaction } from '@/lib/platform/db/transaction'
import { replaceQuoteUses } from '@/lib/quotes/commands/replace-quote-uses'
import type { ArticleContent } from '../content'
import { assetIdsOf } from '../readiness'
import type { StoryReferences } from './story-references'

interface LiveStory {
  articleId: string
  revisionId: string
  content: ArticleContent
  references: StoryReferences
}

/** Writes the rows by which editions, sessions, people, topics, pictures and the quote ledger find a live story. */
export async function joinLiveStory(tx: Transaction, story: LiveStory, now: Date): Promise<void> {
  const { articleId, references } = story
  await partStory(tx, articleId)
  await tx.articleEdition.createMany({ data: references.editionIds.map((editionId) => ({ articleId, editionId })) })
  await tx.articleSession.createMany({ data: references.sessions.map(({ id }) => ({ articleId, sessionId: id })) })
  await tx.articleSpeaker.createMany({
    data: references.speakers.map(({ id, quoted }) => ({ articleId, speakerId: id, quoted })),
  })
  await tx.articleOrganisation.createMany({
    data: references.organisationIds.map((organisationId) => ({ articleId, organisationId })),
  })
  await tx.articleTopic.createMany({ data: references.topicIds.map((topicId) => ({ articleId, topicId })) })
  await tx.articleMedia.createMany({ data: assetIdsOf(story.content).map((assetId) => ({ articleId, assetId })) })
  await replaceQuoteUses(
    tx,
    {
      articleId,
      revisionId: story.revisionId,
      printed: references.quotes,
      attributions: story.content.quotes,
      sessions: references.sessions,
      fallbackEditionId: references.editionIds[0] ?? null,
    },
    now,
  )
}

/** Takes those rows away again: nothing public leads to the story any more. The quotes stay in the ledger, unprinted. */
export async function partStory(tx: Transaction, articleId: string): Promise<void> {
  await tx.$executeRaw`
    WITH id AS (SELECT ${articleId}::uuid AS id),
      editions AS (DELETE FROM article_edition USING id WHERE article_id = id.id),
      sessions AS (DELETE FROM article_session USING id WHERE article_id = id.id),
      speakers AS (DELETE FROM article_speaker USING id WHERE article_id = id.id),
      organisations AS (DELETE FROM article_organisation USING id WHERE article_id = id.id),
      topics AS (DELETE FROM article_topic USING id WHERE article_id = id.id),
      media AS (DELETE FROM article_media USING id WHERE article_id = id.id)
    DELETE FROM quote_use USING id WHERE article_id = id.id`
}
