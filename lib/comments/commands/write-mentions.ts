import type { Owned } from '@/lib/articles/policy'
import type { Viewer } from '@/lib/auth/model'
import type { Transaction } from '@/lib/platform/db/transaction'
import { mentionedIn } from '../mentions'
import type { Colleague } from '../model'

interface Written {
  id: string
  body: string
}

/** Makes a comment's mentions those that its words now have; who has read one and is still named stays told. */
export async function writeMentions(
  tx: Transaction,
  { id: commentId, body }: Written,
  article: Owned,
  viewer: Viewer,
): Promise<void> {
  const colleagues = body.includes('@') ? await colleaguesOf(tx, article) : []
  const me = viewer.kind === 'user' ? viewer.userId : null
  const userIds = mentionedIn(body, colleagues).flatMap(({ id }) => (id === me ? [] : [id]))
  await tx.commentMention.deleteMany({ where: { commentId, userId: { notIn: userIds } } })
  await tx.commentMention.createMany({ data: userIds.map((userId) => ({ commentId, userId })), skipDuplicates: true })
}

/** Everybody who may see a story, as lib/articles/policy.ts says. */
export function colleaguesOf(tx: Transaction, article: Owned): Promise<Colleague[]> {
  const own = article.createdById ? [{ id: article.createdById }] : []
  // A role that was given for some editions or sections is for no other, and for no story without an edition.
  const ofEdition = [
    { editions: { none: {} } },
    ...(article.editionId ? [{ editions: { some: { editionId: article.editionId } } }] : []),
  ]
  const ofSection = [{ sections: { isEmpty: true } }, { sections: { has: article.kind } }]
  return tx.user.findMany({
    where: {
      disabledAt: null,
      OR: [{ role: { not: 'contributor' }, AND: [{ OR: ofEdition }, { OR: ofSection }] }, ...own],
    },
    select: { id: true, name: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
}
