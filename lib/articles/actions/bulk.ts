'use server'

import { z } from 'zod'
import { requireViewer } from '@/lib/auth/session'
import { currentTime } from '@/lib/core/clock'
import { fieldIssues } from '@/lib/core/field-issues'
import type { Problem } from '@/lib/core/result'
import { momentInZone } from '@/lib/core/time-zone'
import type { BulkInput, BulkRefusal } from '../bulk-verbs'
import { runBulk } from '../commands/bulk/run-bulk'

export interface BulkState {
  typed: { time: string; zone: string; editionId: string; topicId: string }
  problem: Problem | null
  outcomes: { id: string; headline: string; refusal: BulkRefusal | null }[] | null
}

/** A story as the form carries it: the revision that was on screen, and its name for the answer. */
const carried = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue('input.value')
      return z.NEVER
    }
  })
  .pipe(z.object({ articleId: z.string(), revision: z.number(), headline: z.string() }))

export async function runBulkAction(_before: BulkState, form: FormData): Promise<BulkState> {
  const viewer = await requireViewer()
  const text = (name: string) => String(form.get(name) ?? '')
  const typed = { time: text('time'), zone: text('zone'), editionId: text('editionId'), topicId: text('topicId') }
  const parsed = z.array(carried).safeParse(form.getAll('story'))
  if (!parsed.success) return { typed, problem: { kind: 'invalid', issues: fieldIssues(parsed.error) }, outcomes: null }
  const stories = parsed.data
  const ran = await runBulk(
    {
      runId: text('runId'),
      order: orderOf(text('verb'), typed),
      stories: stories.map(({ articleId, revision }) => ({ articleId, revision })),
    },
    viewer,
    currentTime(),
  )
  if (!ran.ok) return { typed, problem: ran.problem, outcomes: null }
  const names = new Map(stories.map(({ articleId, headline }) => [articleId, headline]))
  const outcomes = ran.value.map(({ articleId, refusal }) => ({
    id: articleId,
    headline: names.get(articleId) ?? '',
    refusal,
  }))
  return { typed, problem: null, outcomes }
}

/** What the form asks for, as the schema of the command will judge it. */
function orderOf(verb: string, { time, zone, editionId, topicId }: BulkState['typed']): BulkInput['order'] {
  const more = {
    schedule: { publishAt: momentInZone(time, zone), zone },
    'set-edition': { editionId },
    'add-topic': { topicId },
  }
  return { verb, ...(more[verb as keyof typeof more] ?? {}) } as BulkInput['order']
}
