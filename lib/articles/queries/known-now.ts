import type { Transaction } from '@/lib/platform/db/transaction'
import type { ArticleContent } from '../content'

interface Split {
  fromId: string
  intoId: string
  quoteIds: string[]
  articleIds: string[]
}

/**
 * A story's content as it is to be read now: revisions never change, but what they name may have become part of another
 * record since, or been found to be somebody else. One statement, whatever the story holds.
 */
export async function contentKnownNow(
  tx: Transaction,
  content: ArticleContent,
  articleId: string,
): Promise<ArticleContent> {
  const ids = namedIn(content)
  if (ids.length === 0) return content
  const [found] = await tx.$queryRaw<{ merged: Record<string, string> | null; splits: Split[] | null }[]>`
    WITH named AS (SELECT unnest(${ids}::uuid[]) AS id),
      merged AS (
        SELECT id, merged_into_id FROM speaker JOIN named USING (id) WHERE merged_into_id IS NOT NULL
        UNION ALL SELECT id, merged_into_id FROM organisation JOIN named USING (id) WHERE merged_into_id IS NOT NULL
        UNION ALL SELECT id, merged_into_id FROM topic JOIN named USING (id) WHERE merged_into_id IS NOT NULL),
      splits AS (
        SELECT DISTINCT split.* FROM speaker_split split
        WHERE from_id IN (SELECT id FROM named UNION ALL SELECT merged_into_id FROM merged)
        ORDER BY at)
    SELECT
      (SELECT jsonb_object_agg(id, merged_into_id) FROM merged) AS merged,
      (SELECT jsonb_agg(jsonb_build_object('fromId', from_id, 'intoId', coalesce(speaker.merged_into_id, into_id),
                                           'quoteIds', quote_ids, 'articleIds', article_ids) ORDER BY at)
       FROM splits JOIN speaker ON speaker.id = into_id) AS splits`
  if (!found || (!found.merged && !found.splits)) return content
  return rename(content, new Map(Object.entries(found.merged ?? {})), found.splits ?? [], articleId)
}

function namedIn({ body, quotes, speakerIds, organisationIds, topicIds }: ArticleContent): string[] {
  const ids = new Set([...speakerIds, ...organisationIds, ...topicIds])
  for (const { speakerId, askedById } of quotes) [speakerId, askedById].forEach((id) => id && ids.add(id))
  JSON.stringify(body, (_, value: unknown) => {
    const mention = mentionOf(value)
    if (mention) ids.add(mention.attrs.id)
    return value
  })
  return [...ids]
}

function rename(
  content: ArticleContent,
  merged: ReadonlyMap<string, string>,
  splits: readonly Split[],
  articleId: string,
): ArticleContent {
  const survivor = (id: string) => merged.get(id) ?? id
  const inStory = (id: string) =>
    splits
      .filter(({ articleIds }) => articleIds.includes(articleId))
      .reduce((now, { fromId, intoId }) => (now === fromId ? intoId : now), survivor(id))
  const inQuote = (id: string, quoteId: string) =>
    splits
      .filter(({ quoteIds }) => quoteIds.includes(quoteId))
      .reduce((now, { fromId, intoId }) => (now === fromId ? intoId : now), survivor(id))
  const each = (ids: readonly string[], of: (id: string) => string) => [...new Set(ids.map(of))]
  return {
    ...content,
    body: JSON.parse(JSON.stringify(content.body), (_, value: unknown) => {
      const mention = mentionOf(value)
      return mention ? { ...mention, attrs: { ...mention.attrs, id: inStory(mention.attrs.id) } } : value
    }) as ArticleContent['body'],
    quotes: content.quotes.map((quote) => ({
      ...quote,
      speakerId: quote.speakerId && inQuote(quote.speakerId, quote.id),
      askedById: quote.askedById && inStory(quote.askedById),
    })),
    speakerIds: each(content.speakerIds, inStory),
    organisationIds: each(content.organisationIds, survivor),
    topicIds: each(content.topicIds, survivor),
  }
}

interface Mention {
  type: 'mention'
  attrs: { id: string }
}

function mentionOf(value: unknown): Mention | null {
  const isMention = typeof value === 'object' && value !== null && 'type' in value && value.type === 'mention'
  return isMention ? (value as Mention) : null
}
