import type { FieldIssue, Problem } from '@/lib/core/result'
import type { StoryText } from '@/lib/articles/merge'

/** Why something did not happen, as the editor tells it. The text on screen is kept in every case. */
export type Failure =
  | { kind: 'offline' | 'unauthorized' | 'forbidden' | 'not-found' | 'too-large' | 'unreadable' | 'unexpected' }
  | { kind: 'conflict'; current: number }
  | { kind: 'conflict'; current: number; theirs: StoryText; savedBy: string | null; savedAt: string }
  | { kind: 'invalid' | 'not-ready'; issues: FieldIssue[] }

export type SaveOutcome = { ok: true; revision: number; merged: StoryText | null } | { ok: false; failure: Failure }

/** Sends a draft to the portal; every way in which that can fail is an answer, not an exception. */
export async function saveStory(articleId: string, draft: StoryText & { base: number }): Promise<SaveOutcome> {
  let response: Response
  try {
    response = await fetch(`/api/desk/articles/${articleId}/draft`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(draft),
    })
  } catch {
    return { ok: false, failure: { kind: 'offline' } }
  }
  if (response.ok) {
    const saved = (await response.json()) as { revision: number; merged: StoryText | null }
    return { ok: true, ...saved }
  }
  return { ok: false, failure: await failureOf(response) }
}

// What the portal says before it looks at any story.
const BY_STATUS: Record<number, Failure> = {
  400: { kind: 'unreadable' },
  401: { kind: 'unauthorized' },
  413: { kind: 'too-large' },
  415: { kind: 'unreadable' },
}

async function failureOf(response: Response): Promise<Failure> {
  const refused = BY_STATUS[response.status]
  if (refused) return refused
  const isProblem = response.headers.get('content-type')?.startsWith('application/problem+json')
  const problem = isProblem ? ((await response.json()) as Partial<Problem>) : {}
  return problem.kind ? (problem as Problem) : { kind: 'unexpected' }
}
