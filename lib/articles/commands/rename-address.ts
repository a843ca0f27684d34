import { registerAddress } from '@/lib/addresses/commands'
import type { Viewer } from '@/lib/auth/model'
import { publicPath } from '@/lib/core/public-paths'
import { ok, problem, type Result } from '@/lib/core/result'
import { bumpContentEpoch } from '@/lib/platform/front-door/content-epoch'
import { renameAddressInput, type RenameAddressInput } from '../schema'
import { claimSlug } from './claim-slug'
import { onArticle } from './on-article'
import { recordStep } from './record-step'

/** Gives a story another address. Once readers know the old one, it leads to the new one for good. */
export async function renameAddress(
  input: RenameAddressInput,
  viewer: Viewer,
  now: Date,
): Promise<Result<{ slug: string }>> {
  return onArticle('rename-address', renameAddressInput, input, viewer, async ({ tx, article, input: { slug } }) => {
    if (slug === article.slug) return ok({ slug })
    const { id: articleId, state, revision } = article
    if (!(await claimSlug(tx, slug, articleId))) {
      return problem({ kind: 'invalid', issues: [{ path: 'slug', message: 'slug.taken' }] })
    }
    await tx.article.update({ where: { id: articleId }, data: { slug } })
    if (state === 'published') {
      await registerAddress(tx, { path: publicPath.article(slug), subject: 'article', subjectId: articleId }, now)
      await bumpContentEpoch(tx)
    }
    const details = { from: article.slug, to: slug }
    await recordStep(tx, viewer, now, { articleId, verb: 'rename-address', state, revision, details })
    return ok({ slug })
  })
}
