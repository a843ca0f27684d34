import type { Transaction } from '@/lib/platform/db/transaction'
import { indexNames } from '@/lib/search-index/index-names'
import { speakers } from './data'
import { seedId } from './ids'

export async function seedSpeakers(tx: Transaction): Promise<number> {
  const { count } = await tx.speaker.createMany({
    data: speakers.map(({ id, name, sortName, country }) => ({
      id: seedId('speaker', id),
      slug: id,
      name,
      sortName,
      country,
    })),
    skipDuplicates: true,
  })
  const variants = await tx.nameVariant.createMany({
    data: speakers.flatMap(({ id, variants }) =>
      variants.map(({ source: _, ...variant }) => ({
        ...variant,
        id: seedId('name-variant', `${id}/${variant.value}`),
        speakerId: seedId('speaker', id),
      })),
    ),
    skipDuplicates: true,
  })
  const unindexed = await tx.speaker.findMany({ where: { searchNames: { none: {} } }, select: { id: true } })
  await indexNames(
    tx,
    unindexed.map(({ id }) => id),
  )
  return count + variants.count + unindexed.length
}
