import { createArticle } from '@/lib/articles/commands/create-article'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import type { CreateArticleInput } from '@/lib/articles/schema'
import type { Viewer } from '@/lib/auth/model'
import type { Result } from '@/lib/core/result'
import { db } from '@/lib/platform/db/client'
import type { Prisma } from '@/lib/platform/db/generated/client'
import { buildContent } from './articles/build-content'
import { stories } from './articles/stories'
import type { Story } from './articles/story'
import { editionId } from './editions'

/** Writes and publishes the stories through the commands that everybody uses. One that was ever published is left alone. */
export async function seedArticles(viewer: Viewer): Promise<number> {
  let published = 0
  for (const story of stories) if (await seedStory(story, viewer)) published++
  return published
}

async function seedStory(story: Story, viewer: Viewer): Promise<boolean> {
  const now = new Date(story.publishedAt)
  const found = await db().article.findUnique({ where: { slug: story.slug }, select: STANDING })
  if (found && !isLeftUnpublished(found)) return false
  const draft = found ?? valueOf(story, await createArticle(inputOf(story), viewer, now))
  valueOf(story, await publishArticle({ articleId: draft.id, revision: draft.revision }, viewer, now))
  return true
}

const STANDING = {
  id: true,
  state: true,
  revision: true,
  firstPublishedAt: true,
  createdById: true,
  deletedAt: true,
} satisfies Prisma.ArticleSelect

type Standing = Prisma.ArticleGetPayload<{ select: typeof STANDING }>

/** What a run leaves behind that broke off between writing and publishing: our own draft, which nobody has touched. */
function isLeftUnpublished({ state, revision, firstPublishedAt, createdById, deletedAt }: Standing): boolean {
  return state === 'draft' && revision === 1 && !firstPublishedAt && !createdById && !deletedAt
}

function inputOf(story: Story): CreateArticleInput {
  const { slug, kind, edition, headline, standfirst } = story
  const main = edition === null ? null : editionId(edition)
  return { slug, kind, editionId: main, headline, standfirst, content: buildContent(story) }
}

function valueOf<T>(story: Story, result: Result<T>): T {
  if (result.ok) return result.value
  throw new Error(`The story "${story.slug}" could not be published: ${JSON.stringify(result.problem)}`)
}
