import type { Transaction } from '@/lib/platform/db/transaction'

/**
 * Joins live stories to the person whom they mean after a split: those that are named here no longer to the first, those
 * that print one of the quotes to the second. Stories that go live later are read the same way, from the record of the split.
 */
export async function splitStories(
  tx: Transaction,
  {
    speakerId,
    intoId,
    quoteIds,
    articleIds,
  }: {
    speakerId: string
    intoId: string
    quoteIds: readonly string[]
    articleIds: readonly string[]
  },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO article_speaker (article_id, speaker_id, quoted)
    SELECT named.article_id, ${intoId}::uuid, bool_or(named.quoted)
    FROM (
      SELECT article_id, false AS quoted FROM article_speaker
      WHERE speaker_id = ${speakerId}::uuid AND article_id = ANY(${[...articleIds]}::uuid[])
      UNION ALL
      SELECT article_id, true FROM quote_use WHERE quote_id = ANY(${[...quoteIds]}::uuid[])
    ) AS named
    GROUP BY named.article_id
    ON CONFLICT (article_id, speaker_id) DO UPDATE SET quoted = article_speaker.quoted OR excluded.quoted`
  await tx.$executeRaw`
    DELETE FROM article_speaker
    WHERE speaker_id = ${speakerId}::uuid AND article_id = ANY(${[...articleIds]}::uuid[])
      AND NOT EXISTS (SELECT FROM quote_use JOIN quote ON quote.id = quote_id
                      WHERE quote_use.article_id = article_speaker.article_id AND quote.speaker_id = ${speakerId}::uuid)`
  await tx.$executeRaw`
    UPDATE article_speaker SET quoted = EXISTS (
      SELECT FROM quote_use JOIN quote ON quote.id = quote_id
      WHERE quote_use.article_id = article_speaker.article_id AND quote.speaker_id = ${speakerId}::uuid)
    WHERE speaker_id = ${speakerId}::uuid
      AND article_id IN (SELECT article_id FROM quote_use WHERE quote_id = ANY(${[...quoteIds]}::uuid[]))`
}
