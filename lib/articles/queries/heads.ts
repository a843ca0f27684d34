import 'server-only'
import type { z } from 'zod'
import { db } from '@/lib/platform/db/client'
import { log } from '@/lib/platform/log'
import { cardContent } from '../content'

/** What a list says of a story. */
export interface Head extends z.infer<typeof cardContent> {
  headline: string
  standfirst: string
}

/**
 * The heads of revisions by their ids, in one statement. The bodies stay in the database: for a list of long stories they
 * are nearly all there is to read. A revision whose head is not what the schema knows is left out.
 */
export async function readHeads(revisionIds: readonly (string | null)[]): Promise<Map<string, Head>> {
  const ids = revisionIds.filter((id) => id !== null)
  const rows = await db().$queryRaw<{ id: string; headline: string; standfirst: string; content: unknown }[]>`
    SELECT id, headline, standfirst,
           jsonb_build_object('kicker', content->'kicker', 'lead', content->'lead', 'bylines', content->'bylines') AS content
    FROM article_revision WHERE id = ANY (${ids}::uuid[])`
  return new Map(
    rows.flatMap(({ id, headline, standfirst, content }) => {
      const head = readStored(cardContent, content, id)
      return head ? [[id, { headline, standfirst, ...head }] as const] : []
    }),
  )
}

/**
 * What is stored of a revision, for a list; null, and a line in the log, when the schema does not know it. One story that
 * cannot be read takes no page with it that only lists it.
 */
export function readStored<T>(schema: z.ZodType<T>, stored: unknown, revisionId: string): T | null {
  const parsed = schema.safeParse(stored)
  if (parsed.success) return parsed.data
  log().error({ err: parsed.error, revisionId }, 'A revision cannot be read: its story is left out of a list')
  return null
}
