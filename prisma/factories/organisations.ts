import type { Prisma } from '@/lib/platform/db/generated/client'
import { uniqueSlug, type Writer } from './client'

export function makeOrganisation(db: Writer, given: Partial<Prisma.OrganisationUncheckedCreateInput> = {}) {
  const slug = given.slug ?? uniqueSlug('organisation')
  return db.organisation.create({ data: { name: `Organisation ${slug}`, country: 'FR', ...given, slug } })
}
