import type { Prisma } from '@/lib/platform/db/generated/client'

/** Who can cover a session of this edition: everybody with an account whose role is for it. */
export function reportersOf(editionId: string): Prisma.UserWhereInput {
  return { disabledAt: null, OR: [{ editions: { none: {} } }, { editions: { some: { editionId } } }] }
}
