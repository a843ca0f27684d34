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
  await writeJoins(tx, articleId, {
    editions: references.editionIds,
    sessions: references.sessions.map(({ id }) => id),
    speakers: references.speakers,
    organisations: references.organisationIds,
    topics: references.topicIds,
    media: assetIdsOf(story.content),
  })
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

interface Joins {
  editions: string[]
  sessions: string[]
  speakers: { id: string; quoted: boolean }[]
  organisations: string[]
  topics: string[]
  media: string[]
}

// One statement, for readers wait until all of them are written.
async function writeJoins(tx: Transaction, articleId: string, joins: Joins): Promise<void> {
  await tx.$executeRaw`
    WITH story AS (SELECT ${articleId}::uuid AS id, ${JSON.stringify(joins)}::jsonb AS joins),
      editions AS (INSERT INTO article_edition (article_id, edition_id, position)
        SELECT id, value::uuid, place - 1
        FROM story, jsonb_array_elements_text(joins->'editions') WITH ORDINALITY AS edition (value, place)),
      sessions AS (INSERT INTO article_session (article_id, session_id)
        SELECT id, value::uuid FROM story, jsonb_array_elements_text(joins->'sessions')),
      organisations AS (INSERT INTO article_organisation (article_id, organisation_id)
        SELECT id, value::uuid FROM story, jsonb_array_elements_text(joins->'organisations')),
      topics AS (INSERT INTO article_topic (article_id, topic_id)
        SELECT id, value::uuid FROM story, jsonb_array_elements_text(joins->'topics')),
      media AS (INSERT INTO article_media (article_id, asset_id)
        SELECT id, value::uuid FROM story, jsonb_array_elements_text(joins->'media'))
    INSERT INTO article_speaker (article_id, speaker_id, quoted)
    SELECT story.id, speaker.id, speaker.quoted
    FROM story, jsonb_to_recordset(joins->'speakers') AS speaker (id uuid, quoted boolean)`
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
