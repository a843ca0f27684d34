import type { Prisma } from '@/lib/platform/db/generated/client'
import { uniqueSlug, type Writer } from './client'

export function makeTopic(db: Writer, given: Partial<Prisma.TopicUncheckedCreateInput> = {}) {
  const slug = given.slug ?? uniqueSlug('topic')
  return db.topic.create({ data: { name: `Topic ${slug}`, ...given, slug } })
}
