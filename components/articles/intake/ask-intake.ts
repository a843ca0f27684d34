import type { Draft } from '@/lib/articles/intake/draft'
import { LARGEST_FILE_BYTES } from '@/lib/articles/intake/limits'
import type { Proposal } from '@/lib/articles/intake/proposals'
import type { Source, Unreadable } from '@/lib/articles/intake/source'
import type { ArticleKind } from '@/lib/platform/db/generated/enums'

export type IntakeFailure = Unreadable | 'offline' | 'unauthorized' | 'forbidden' | 'invalid' | 'unexpected'

export interface Intake {
  source: Source
  proposals: Proposal[]
}

type Answer<Value> = { ok: true; value: Value } | { ok: false; failure: IntakeFailure }

const ADDRESS = '/api/desk/articles/intake'

export async function readPastedText(text: string, html: string | null): Promise<Answer<Intake>> {
  if (!text.trim()) return { ok: false, failure: 'empty' }
  return send<Intake>(ADDRESS, jsonBody({ text, html }))
}

export async function readUploadedFile(file: File): Promise<Answer<Intake>> {
  if (file.size > LARGEST_FILE_BYTES) return { ok: false, failure: 'too-large' }
  return send<Intake>(`${ADDRESS}?name=${encodeURIComponent(file.name)}`, {
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
  })
}

export async function createDraft(draft: Draft, kind: ArticleKind, language: string): Promise<Answer<{ id: string }>> {
  const editionId = draft.content.editionIds[0] ?? null
  return send<{ id: string }>('/api/desk/articles', jsonBody({ ...draft, kind, language, editionId }))
}

function jsonBody(value: unknown): RequestInit {
  return { body: JSON.stringify(value), headers: { 'content-type': 'application/json' } }
}

/** Every way in which it can fail is an answer, not an exception. */
async function send<Value>(address: string, init: RequestInit): Promise<Answer<Value>> {
  let response: Response
  try {
    response = await fetch(address, { ...init, method: 'POST' })
  } catch {
    return { ok: false, failure: 'offline' }
  }
  if (response.ok) return { ok: true, value: (await response.json()) as Value }
  return { ok: false, failure: await failureOf(response) }
}

const BY_STATUS: Record<number, IntakeFailure> = { 401: 'unauthorized', 403: 'forbidden', 413: 'too-large' }

async function failureOf(response: Response): Promise<IntakeFailure> {
  const known = BY_STATUS[response.status]
  if (known) return known
  if (response.status !== 422) return 'unexpected'
  const { reason } = (await response.json()) as { reason?: Unreadable }
  return reason ?? 'invalid'
}
