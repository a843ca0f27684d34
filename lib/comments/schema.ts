import { z } from 'zod'
import { storableText } from '@/lib/articles/blocks/inline'

const body = storableText.trim().min(1, 'comment.empty').max(4000, 'comment.long')

const passage = z
  .strictObject({
    blockId: z.string().min(1).max(64),
    blockText: storableText.max(100_000),
    start: z.int().min(0),
    words: storableText.max(10_000, 'comment.passageLong'),
  })
  .refine(({ blockText, start, words }) => blockText.startsWith(words, start), 'comment.passageElsewhere')

export const startThreadInput = z.strictObject({ articleId: z.uuid(), passage, body })
export const replyInput = z.strictObject({ threadId: z.uuid(), body })
export const editCommentInput = z.strictObject({ commentId: z.uuid(), body })
export const deleteCommentInput = z.strictObject({ commentId: z.uuid() })
export const resolveThreadInput = z.strictObject({ threadId: z.uuid(), resolved: z.boolean() })
export const readMentionsInput = z.strictObject({ threadId: z.uuid() })

export type StartThreadInput = z.input<typeof startThreadInput>
export type ReplyInput = z.input<typeof replyInput>
export type EditCommentInput = z.input<typeof editCommentInput>
export type DeleteCommentInput = z.input<typeof deleteCommentInput>
export type ResolveThreadInput = z.input<typeof resolveThreadInput>
export type ReadMentionsInput = z.input<typeof readMentionsInput>
