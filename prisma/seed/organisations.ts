import type { Transaction } from '@/lib/platform/db/transaction'
import { organisations } from './data'
import { seedId } from './ids'

export async function seedOrganisations(tx: Transaction): Promise<number> {
  const { count } = await tx.organisation.createMany({
    data: organisations.map(({ id, name, abbreviation, country }) => ({
      id: seedId('organisation', id),
      slug: id,
      name,
      abbreviation,
      country,
    })),
    skipDuplicates: true,
  })
  const names = await tx.organisationName.createMany({
    data: organisations.flatMap(({ id, names }) =>
      names.map((name) => ({
        id: seedId('organisation-name', `${id}/${name.value}`),
        organisationId: seedId('organisation', id),
        ...name,
      })),
    ),
    skipDuplicates: true,
  })
  return count + names.count
}
