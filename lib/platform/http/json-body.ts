import { refusal } from './problem-response'
import { readBytes } from './read-bytes'
import { parseJson } from './read-json'
import { isSameOrigin } from './same-origin'

/** The JSON that a page of this site sent, read no further than `limit` bytes; or the refusal that it deserves. */
export async function jsonBody(request: Request, limit: number): Promise<{ value: unknown } | Response> {
  if (!isSameOrigin(request)) return refusal(403)
  const { headers } = request
  // Nothing is unpacked here: packed bytes could become any number of others.
  const isPacked = headers.has('content-encoding') && headers.get('content-encoding') !== 'identity'
  if (isPacked || !headers.get('content-type')?.startsWith('application/json')) return refusal(415)
  const bytes = await readBytes(request, limit)
  if (!bytes) return refusal(413)
  const value = parseJson(bytes)
  return value === undefined ? refusal(400) : { value }
}
