import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { viewerAtDoor } from '@/lib/auth/door'
import { currentTime } from '@/lib/core/clock'
import { receiveFile } from '@/lib/media/commands/receive-file'
import { getLibraryEntries } from '@/lib/media/desk-queries/library'
import { refusal, problemResponse } from '@/lib/platform/http/problem-response'

/**
 * Takes one file into the library: its bytes are the body, its name is `?name=`. Answers what the library now holds, and what in
 * it looks alike.
 */
export async function POST(request: Request) {
  const viewer = await viewerAtDoor(request, 'media.add')
  if (viewer instanceof Response) return viewer
  if (!request.body) return refusal(400)
  const name = new URL(request.url).searchParams.get('name') ?? ''
  const body = Readable.fromWeb(request.body as ReadableStream)
  try {
    const received = await receiveFile({ name, body }, viewer, currentTime())
    if (!received.ok) return problemResponse(received.problem)
    const { assetId, outcome, alike } = received.value
    const [entry, ...others] = await getLibraryEntries([assetId, ...alike])
    return Response.json(
      { outcome, entry, alike: others },
      { status: outcome === 'new' ? 201 : 200, headers: { 'cache-control': 'no-store' } },
    )
  } catch (error) {
    // Whoever breaks off hears no answer, and nothing was kept.
    if (request.signal.aborted) return new Response(null, { status: 499 })
    throw error
  }
}
