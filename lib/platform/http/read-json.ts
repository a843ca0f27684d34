import { readBytes } from './read-bytes'

/**
 * The JSON of a request, read no further than `limit` bytes. `undefined` when it is longer, is not UTF-8 or is not JSON
 * (which no JSON document is equal to).
 */
export async function readJson(request: Request, limit: number): Promise<unknown> {
  const bytes = await readBytes(request, limit)
  return bytes && parseJson(bytes)
}

/** `undefined` when the bytes are not UTF-8 or not JSON. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return JSON.parse(text) as unknown
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return undefined
    throw error
  }
}
