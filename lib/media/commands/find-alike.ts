import { db } from '@/lib/platform/db/client'

/** Of 64 bits, so many may differ between two files of one picture: another size, other colours, a little less quality. */
const MOST_DIFFERENT_BITS = 6
const MOST_ALIKE = 4

/** Pictures of the library that look like this one, the likest first. */
export async function findAlike(assetId: string, looks: bigint): Promise<string[]> {
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT id FROM (
      SELECT id, bit_count((looks # ${looks}::bigint)::bit(64)) AS different
      FROM media_asset WHERE looks IS NOT NULL AND deleted_at IS NULL AND id <> ${assetId}::uuid
    ) AS others
    WHERE different <= ${MOST_DIFFERENT_BITS} ORDER BY different, id LIMIT ${MOST_ALIKE}`
  return rows.map(({ id }) => id)
}
