// A sender hears the answer only once everything is sent; whoever sends more than this does not want to hear it.
const MOST_DRAINED_BYTES = 128 * 1024 * 1024

/** The body of a request, of which no more than `limit` bytes are held; `undefined` when it is longer. */
export async function readBytes(request: Request, limit: number): Promise<Buffer | undefined> {
  if (!request.body) return Buffer.alloc(0)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size <= limit) chunks.push(chunk)
    else if (size <= MOST_DRAINED_BYTES) chunks.length = 0
    else return undefined
  }
  return size > limit ? undefined : Buffer.concat(chunks)
}
