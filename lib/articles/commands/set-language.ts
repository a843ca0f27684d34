import type { Viewer } from '@/lib/auth/model'
import { ok, problem, type FieldIssue, type Result } from '@/lib/core/result'
import type { Prisma } from '@/lib/platform/db/generated/client'
import type { Transaction } from '@/lib/platform/db/transaction'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { canSee, mayUse } from '../policy'
import { setLanguageInput, type SetLanguageInput } from '../schema'
import type { LockedArticle } from './lock-article'
import { onArticle } from './on-article'
import { recordStep } from './record-step'

/**
 * Says in which language a story is written, and which story it was translated from. What readers have already changes at
 * once, in every language, so there it takes the right to publish.
 */
export async function setLanguage(
  input: SetLanguageInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ language: string }>> {
  const work = async ({ tx, article, input: asked }: Work): Promise<Result<{ language: string }>> => {
    const { id: articleId, state, revision } = article
    if (state === 'published' && !mayUse('publish', viewer, article)) return problem({ kind: 'forbidden' })
    const { language, translationOfId } = asked
    const before = await tx.article.findUniqueOrThrow({
      where: { id: articleId },
      select: { language: true, translationOfId: true, translations: { where: { deletedAt: null }, select: KIN } },
    })
    const { translations } = before
    if (language === before.language && translationOfId === before.translationOfId) return ok({ language })

    // An original that was deleted or lies outside the viewer's reach may stay what it was.
    const ancestors = await ancestorsOf(tx, translationOfId)
    const [original] = ancestors
    const chosen = translationOfId !== before.translationOfId
    const known = original && (!chosen || (!original.deletedAt && canSee(viewer, original)))
    const issue =
      translationOfId && !known ? 'translation.unknown' : issueOf(articleId, language, ancestors, translations)
    if (issue) return problem({ kind: 'invalid', issues: [issueAt(issue)] })

    await tx.article.update({ where: { id: articleId }, data: { language, translationOfId } })
    // Readers may have its translations, and not the story itself.
    if (state === 'published' || translations.some((kin) => kin.state === 'published')) await bumpContentEpoch(tx)
    const details = { from: before.language, to: language, translationOfId }
    await recordStep(tx, viewer, now, { articleId, verb: 'set-language', state, revision, details })
    return ok({ language })
  }
  return onArticle('set-language', setLanguageInput, input, viewer, work, oneAtATime)
}

interface Work {
  tx: Transaction
  article: LockedArticle
  input: { language: string; translationOfId: string | null }
}

const KIN = {
  id: true,
  language: true,
  state: true,
  kind: true,
  editionId: true,
  createdById: true,
  deletedAt: true,
} as const

/** Two who join stories at the same moment could make a loop that neither of them sees. */
async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('article-translations'))`
}

type Ancestor = Prisma.ArticleGetPayload<{ select: typeof KIN & { translationOfId: true } }>

/** The original, what that was translated from, and so on. */
async function ancestorsOf(tx: Transaction, originalId: string | null): Promise<Ancestor[]> {
  const found: Ancestor[] = []
  for (let id = originalId; id !== null;) {
    const story: Ancestor | null = await tx.article.findUnique({
      where: { id },
      select: { ...KIN, translationOfId: true },
    })
    if (!story || found.some((each) => each.id === story.id)) break
    found.push(story)
    id = story.translationOfId
  }
  return found
}

interface Kin {
  id: string
  language: string
  deletedAt: Date | null
}

function issueOf(articleId: string, language: string, ancestors: Kin[], translations: Kin[]): string | null {
  const [original] = ancestors
  if (original?.id === articleId) return 'translation.itself'
  if (ancestors.some(({ id }) => id === articleId)) return 'translation.loop'
  const inSame = (kin: Kin) => kin.language.toLowerCase() === language.toLowerCase()
  if (ancestors.some((kin) => !kin.deletedAt && inSame(kin))) return 'translation.sameAsOriginal'
  return translations.some(inSame) ? 'translation.sameAsTranslation' : null
}

function issueAt(message: string): FieldIssue {
  return { path: message === 'translation.sameAsTranslation' ? 'language' : 'translationOfId', message }
}
