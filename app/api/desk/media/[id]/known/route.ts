import { viewerAtDoor } from '@/lib/auth/door'
import { currentTime } from '@/lib/core/clock'
import { keepKnown } from '@/lib/media/commands/keep-known'
import type { KeepKnownInput } from '@/lib/media/schema'
import { jsonBody } from '@/lib/platform/http/json-body'
import { problemResponse } from '@/lib/platform/http/problem-response'

interface Context {
  params: Promise<{ id: string }>
}

const MOST_BYTES = 64 * 1024

/** Lets go of a picture that was just sent, for one that the library had: `{ knownId }`. */
export async function POST(request: Request, { params }: Context) {
  const viewer = await viewerAtDoor(request, 'media.describe')
  if (viewer instanceof Response) return viewer
  const body = await jsonBody(request, MOST_BYTES)
  if (body instanceof Response) return body
  const { knownId } = (body.value ?? {}) as { knownId?: unknown }
  // The command reads it with its schema, as it would a form.
  const input = { assetId: (await params).id, knownId } as KeepKnownInput
  const kept = await keepKnown(input, viewer, currentTime())
  return kept.ok ? Response.json(kept.value) : problemResponse(kept.problem)
}
