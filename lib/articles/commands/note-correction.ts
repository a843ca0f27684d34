import type { Transaction } from '@/lib/platform/db/transaction'
import { changedWords, type ChangedWords } from '../changed-words'
import { articleContent } from '../content'
import type { ChangeNote } from '../schema'
import type { LockedArticle } from './lock-article'

/**
 * Keeps the note with which a revision is put before readers who had another, and, where it is to be told, which words
 * changed. To be called before the revision goes live.
 */
export async function noteCorrection(
  tx: Transaction,
  article: LockedArticle,
  { compared, ...note }: ChangeNote,
  made: { revision: number; at: Date; byId: string | null },
) {
  const words = compared ? await wordsChangedBy(tx, article, made.revision) : null
  await tx.correction.create({
    data: { articleId: article.id, ...note, ...made, oldText: words?.before, newText: words?.after },
  })
}

async function wordsChangedBy(tx: Transaction, article: LockedArticle, revision: number): Promise<ChangedWords | null> {
  if (!article.liveRevisionId) return null
  const select = { headline: true, standfirst: true, content: true } as const
  const [before, after] = await Promise.all([
    tx.articleRevision.findUniqueOrThrow({ where: { id: article.liveRevisionId }, select }),
    tx.articleRevision.findUniqueOrThrow({
      where: { articleId_number: { articleId: article.id, number: revision } },
      select,
    }),
  ])
  const text = (row: typeof before) => ({ ...row, content: articleContent.parse(row.content) })
  return changedWords(text(before), text(after))
}
