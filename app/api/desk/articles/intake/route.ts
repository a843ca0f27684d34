import { z } from 'zod'
import { analyse } from '@/lib/articles/intake/analyse'
import { LARGEST_FILE_BYTES } from '@/lib/articles/intake/limits'
import { readFile, readPaste } from '@/lib/articles/intake/reading/read-input'
import type { Reading } from '@/lib/articles/intake/source'
import { viewerAtDoor } from '@/lib/auth/door'
import { refusal } from '@/lib/platform/http/problem-response'
import { jsonBody } from '@/lib/platform/http/json-body'
import { readBytes } from '@/lib/platform/http/read-bytes'
import { knownFor } from './known'

const pasted = z.object({ text: z.string(), html: z.string().nullable() })

/** Reads a text and answers what we believe about it. Nothing is stored: `?name=` with a file's bytes, or pasted words as JSON. */
export async function POST(request: Request) {
  const viewer = await viewerAtDoor(request, 'article.import')
  if (viewer instanceof Response) return viewer
  const reading = await read(request)
  if (reading instanceof Response) return reading
  if (!reading.ok) return unreadable(reading.reason)
  const { source } = reading
  const proposals = analyse(source, await knownFor(source))
  return Response.json({ source, proposals }, { headers: { 'cache-control': 'no-store' } })
}

async function read(request: Request): Promise<Reading | Response> {
  const name = new URL(request.url).searchParams.get('name')
  if (name !== null) {
    const file = await readBytes(request, LARGEST_FILE_BYTES)
    return file ? readFile(name, file) : refusal(413)
  }
  const body = await jsonBody(request, LARGEST_FILE_BYTES)
  if (body instanceof Response) return body
  const parsed = pasted.safeParse(body.value)
  return parsed.success ? readPaste(parsed.data) : refusal(400)
}

function unreadable(reason: string): Response {
  return Response.json(
    { type: 'about:blank#unreadable', status: 422, kind: 'unreadable', reason },
    { status: 422, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}
