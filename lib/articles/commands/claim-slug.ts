import { publicPath } from '@/lib/core/public-paths'
import { slugify } from '@/lib/core/slug'
import type { Transaction } from '@/lib/platform/db/transaction'

/**
 * Whether this slug may become (or stay) the story's own: no other story has it, nor once had it before readers, for an old
 * address must never lead to another story. Whoever wants the same slug at the same moment waits until this transaction ends.
 */
export async function claimSlug(tx: Transaction, slug: string, articleId: string | null): Promise<boolean> {
  await lockSlug(tx, slug)
  const [article, address] = await Promise.all([
    tx.article.findUnique({ where: { slug }, select: { id: true } }),
    tx.address.findUnique({ where: { path: publicPath.article(slug) }, select: { subjectId: true } }),
  ])
  const others = [article?.id, address?.subjectId].filter((id) => id !== undefined && id !== articleId)
  return others.length === 0
}

/** A free slug made from the headline. */
export async function freeSlug(tx: Transaction, headline: string): Promise<string> {
  const base = slugify(headline) || 'story'
  for (let number = 1; ; number++) {
    const candidate = number === 1 ? base : `${base}-${number}`
    if (await claimSlug(tx, candidate, null)) return candidate
  }
}

// Waiting here, two stories of one headline at the same moment do not collide on the unique key.
async function lockSlug(tx: Transaction, slug: string): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`article-slug:${slug}`}))`
}
