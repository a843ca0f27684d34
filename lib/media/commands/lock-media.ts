import type { Transaction } from '@/lib/platform/db/transaction'

/** The row, locked until the transaction ends; null when there is none. */
export async function lockMedia(tx: Transaction, assetId: string) {
  await tx.$queryRaw`SELECT id FROM media_asset WHERE id = ${assetId}::uuid FOR UPDATE`
  return tx.mediaAsset.findUnique({ where: { id: assetId } })
}

/** Whether a story's newest, planned or live text, a person's page or a session shows it. */
export async function isInUse(tx: Transaction, assetId: string): Promise<boolean> {
  const [{ used } = { used: false }] = await tx.$queryRaw<{ used: boolean }[]>`
    SELECT EXISTS (SELECT FROM article_media WHERE asset_id = ${assetId}::uuid)
      OR EXISTS (SELECT FROM speaker WHERE portrait_id = ${assetId}::uuid)
      OR EXISTS (
        SELECT FROM material JOIN media_asset asset ON material.url = '/media/' || asset.storage_key
        WHERE asset.id = ${assetId}::uuid
      )
      OR EXISTS (
        SELECT FROM revision_media use
        JOIN article_revision revision ON revision.id = use.revision_id
        JOIN article ON article.id = revision.article_id
        WHERE use.asset_id = ${assetId}::uuid AND article.deleted_at IS NULL
          AND (revision.number IN (article.revision, article.planned_revision) OR revision.id = article.live_revision_id)
      ) AS used`
  return used
}
