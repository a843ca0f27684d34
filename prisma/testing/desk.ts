import { randomUUID } from 'node:crypto'
import { createArticle } from '@/lib/articles/commands/create-article'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import type { ArticleContent } from '@/lib/articles/content'
import { userViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeUser } from '@/prisma/factories/accounts'
import { content, paragraph } from '@/prisma/factories/articles'

/** Somebody new at the desk. */
export async function viewerWith(role: Role): Promise<Viewer> {
  const user = await makeUser(db(), { role })
  return userViewer({ userId: user.id, sessionId: randomUUID(), name: user.name, role })
}

/** A story that is ready, as revision 1. */
export async function makeDraft(
  viewer: Viewer,
  now: Date,
  headline = `A story ${randomUUID()}`,
  given: Partial<ArticleContent> = {},
) {
  const created = await createArticle(
    {
      kind: 'news',
      editionId: null,
      headline,
      standfirst: 'What it says.',
      content: content([paragraph('Words.')], given),
    },
    viewer,
    now,
  )
  if (!created.ok) throw new Error(JSON.stringify(created.problem))
  return { ...created.value, headline }
}

/** Saves another text on top of a revision. */
export async function rewrite(viewer: Viewer, now: Date, of: { id: string; base: number; headline: string }) {
  const saved = await saveDraft(
    {
      articleId: of.id,
      base: of.base,
      headline: of.headline,
      standfirst: '',
      content: content([paragraph('Other words.')]),
    },
    viewer,
    now,
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem))
}
