'use server'

import { forbidden, notFound, redirect } from 'next/navigation'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import type { Problem } from '@/lib/core/result'
import { createArticle } from '../commands/create-article'
import { publishArticle } from '../commands/publish-article'
import { saveDraft } from '../commands/save-draft'
import { unpublishArticle } from '../commands/unpublish-article'
import { emptyContent } from '../content'
import { getStoryRevision } from '../desk-queries/revisions'
import { beginFrom } from '../kinds/registry'
import { createArticleForm, restoreRevisionForm, type PublishArticleInput, type UnpublishArticleInput } from '../schema'

export interface CreateArticleState {
  headline: string
  template: string
  language: string
  editionId: string
  problem: Problem | null
}

/** Starts a story from the form and opens it in the editor. */
export async function createArticleAction(_before: CreateArticleState, form: FormData): Promise<CreateArticleState> {
  const viewer = await requireViewer()
  const typed = {
    headline: String(form.get('headline') ?? ''),
    template: String(form.get('template') ?? ''),
    language: String(form.get('language') ?? ''),
    editionId: String(form.get('editionId') ?? ''),
  }
  const parsed = createArticleForm.safeParse(typed)
  if (!parsed.success) {
    const issues = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
    return { ...typed, problem: { kind: 'invalid', issues } }
  }
  const { template, language, headline, editionId } = parsed.data
  const { kind, ...skeleton } = beginFrom(template, language, () => crypto.randomUUID())
  const content = { ...emptyContent(), ...skeleton, editionIds: editionId ? [editionId] : [] }
  const created = await createArticle(
    { kind, language, headline, editionId, standfirst: '', content },
    viewer,
    currentTime(),
  )
  if (!created.ok) return { ...typed, problem: created.problem }
  redirect(`/desk/articles/${created.value.id}`)
}

export type PublishOutcome = { ok: true; slug: string } | { ok: false; problem: Problem }

export async function publishArticleAction(input: PublishArticleInput): Promise<PublishOutcome> {
  const published = await publishArticle(input, await requireViewer(), currentTime())
  return published.ok ? { ok: true, slug: published.value.slug } : published
}

export async function unpublishArticleAction(input: UnpublishArticleInput): Promise<PublishOutcome> {
  const unpublished = await unpublishArticle(input, await requireViewer(), currentTime())
  return unpublished.ok ? { ok: true, slug: unpublished.value.slug } : unpublished
}

/** Makes what an older revision says the newest one. Nothing is lost: every revision in between stays. */
export async function restoreRevisionAction(form: FormData): Promise<void> {
  const viewer = await requireViewer()
  const parsed = restoreRevisionForm.safeParse(Object.fromEntries(form))
  if (!parsed.success) notFound()
  const { articleId, number, base } = parsed.data
  const text = await getStoryRevision(articleId, number)
  if (!text) notFound()
  const { headline, standfirst, content } = text
  const saved = await saveDraft({ articleId, base, headline, standfirst, content }, viewer, currentTime())
  if (!saved.ok && saved.problem.kind === 'forbidden') forbidden()
  // Somebody has saved since: the list shows what, and the choice can be made again.
  redirect(saved.ok ? `/desk/articles/${articleId}` : `/desk/articles/${articleId}/history`)
}
