import type { Prisma } from '@/lib/platform/db/generated/client'
import { uniqueSlug, type Writer } from './client'

/** An editor who cannot sign in with a password: the hash is none. */
export function makeUser(db: Writer, given: Partial<Prisma.UserUncheckedCreateInput> = {}) {
  return db.user.create({
    data: {
      email: `${uniqueSlug('user')}@plenary.test`,
      name: 'Test Editor',
      role: 'editor',
      passwordHash: 'none',
      ...given,
    },
  })
}
