import { z } from 'zod'
import type { Viewer } from '@/lib/auth/model'
import { problem, type Result } from '@/lib/core/result'
import { deleteComment } from './commands/delete-comment'
import { editComment } from './commands/edit-comment'
import { readMentions } from './commands/read-mentions'
import { reply } from './commands/reply'
import { resolveThread } from './commands/resolve-thread'
import { startThread } from './commands/start-thread'

type Command = (input: never, viewer: Viewer, now: Date) => Promise<Result<unknown>>

const DEEDS = {
  start: startThread,
  reply,
  edit: editComment,
  delete: deleteComment,
  resolve: resolveThread,
  read: readMentions,
} satisfies Record<string, Command>

const deed = z.looseObject({ do: z.enum(Object.keys(DEEDS) as [keyof typeof DEEDS]) })

/** Does what a request asks for by name; each command reads its own input. */
export async function doDeed(body: unknown, articleId: string, viewer: Viewer, now: Date): Promise<Result<unknown>> {
  const parsed = deed.safeParse(body)
  if (!parsed.success) return problem({ kind: 'invalid', issues: [{ path: 'do', message: 'comment.unknownDeed' }] })
  const { do: name, ...given } = parsed.data
  const input = name === 'start' ? { ...given, articleId } : given
  return (DEEDS[name] as Command)(input as never, viewer, now)
}
