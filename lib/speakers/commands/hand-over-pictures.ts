import type { Transaction } from '@/lib/platform/db/transaction'
import type { BeforeMerge } from '../merging'

interface Pair {
  keptId: string
  mergedId: string
}

/** Whoever is in a picture under one record is in it under the other. */
export async function handOverPictures(
  tx: Transaction,
  { keptId, mergedId }: Pair,
): Promise<Pick<BeforeMerge, 'pictures'>> {
  const rows = await tx.mediaPerson.findMany({
    where: { speakerId: { in: [keptId, mergedId] } },
    orderBy: { assetId: 'asc' },
  })
  const own = new Set(rows.filter(({ speakerId }) => speakerId === keptId).map(({ assetId }) => assetId))
  const theirs = rows.filter(({ speakerId }) => speakerId === mergedId)
  await movePictures(tx, { fromId: mergedId, intoId: keptId }, assetIdsOf(theirs))
  return { pictures: theirs.map(({ assetId }) => ({ assetId, both: own.has(assetId) })) }
}

/** The other way round, where the picture still says that the one who was kept is in it. */
export async function handBackPictures(
  tx: Transaction,
  { keptId, mergedId }: Pair,
  { pictures }: BeforeMerge,
): Promise<void> {
  const still = await tx.mediaPerson.findMany({ where: { speakerId: keptId, assetId: { in: assetIdsOf(pictures) } } })
  const shown = pictures.filter(({ assetId }) => still.some((row) => row.assetId === assetId))
  await movePictures(tx, { fromId: keptId, intoId: mergedId }, assetIdsOf(shown))
  const both = shown.filter((picture) => picture.both)
  await tx.mediaPerson.createMany({ data: both.map(({ assetId }) => ({ assetId, speakerId: keptId })) })
}

/** Says of these pictures that somebody else is in them. One in which both are is said once. */
export async function movePictures(
  tx: Transaction,
  { fromId, intoId }: { fromId: string; intoId: string },
  assetIds: string[],
): Promise<void> {
  await tx.$executeRaw`
    WITH gone AS (
      DELETE FROM media_person WHERE speaker_id = ${fromId}::uuid AND asset_id = ANY(${assetIds}::uuid[])
      RETURNING asset_id
    )
    INSERT INTO media_person (asset_id, speaker_id) SELECT asset_id, ${intoId}::uuid FROM gone
    ON CONFLICT DO NOTHING`
}

function assetIdsOf(rows: readonly { assetId: string }[]): string[] {
  return rows.map(({ assetId }) => assetId)
}
