import 'server-only'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { PUBLISHED } from './published'

/** What stories are about; without any of it, all that are public. */
export interface ArticleFilter {
  id?: string
  slug?: string
  editionId?: string
  sessionId?: string
  speakerId?: string
  topicId?: string
  organisationId?: string
}

export function publishedAbout({
  id,
  slug,
  editionId,
  sessionId,
  speakerId,
  topicId,
  organisationId,
}: ArticleFilter): Prisma.ArticleWhereInput {
  return {
    ...PUBLISHED,
    ...(id && { id }),
    ...(slug && { slug }),
    ...(editionId && { editions: { some: { editionId } } }),
    ...(sessionId && { sessions: { some: { sessionId } } }),
    ...(speakerId && { speakers: { some: { speakerId } } }),
    ...(topicId && { topics: { some: { topicId } } }),
    ...(organisationId && { organisations: { some: { organisationId } } }),
  }
}
