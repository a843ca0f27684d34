import type { Transaction } from '@/lib/platform/db/transaction'
import { editions, SEEDED_AT, sessions, sources } from './data'
import { seedId } from './ids'

/** The organiser's proceedings, on each session that they are a source of. */
export async function seedMaterials(tx: Transaction): Promise<number> {
  const years = new Map(editions.map(({ number, year }) => [number, year]))
  const proceedings = new Map(sources.filter(({ id }) => id.startsWith('proc')).map((source) => [source.id, source]))
  const { count } = await tx.material.createMany({
    data: sessions.flatMap(({ id, edition, sources: named }) =>
      named.flatMap((name) => {
        const source = proceedings.get(name)
        if (!source?.url) return []
        return {
          id: seedId('material', `${id}/${name}`),
          sessionId: seedId('session', id),
          kind: 'document' as const,
          title: titleOf(source.language, years.get(edition)),
          url: source.url,
          language: source.language,
          addedAt: SEEDED_AT,
        }
      }),
    ),
    skipDuplicates: true,
  })
  return count
}

function titleOf(language: string | null, year: number | undefined): string {
  return language === 'fr' ? `Actes de la conférence de ${year}` : `Proceedings of the ${year} conference`
}
