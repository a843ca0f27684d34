import { promisify } from 'node:util'
import zlib from 'node:zlib'

const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)

const COMPRESSIBLE = /^(text\/(?!event-stream)|image\/svg\+xml|application\/(.+\+)?(json|xml|javascript|manifest|wasm))/
const NOT_WORTH_IT = 256

export interface Compressed {
  br: Buffer
  gzip: Buffer
}

/** Both codings, made in the thread pool, once for all readers; nothing where they would not make it smaller. */
export async function compress(body: Buffer, contentType: string): Promise<Compressed | undefined> {
  if (body.length < NOT_WORTH_IT || !COMPRESSIBLE.test(contentType)) return undefined
  const [br, gz] = await Promise.all([brotli(body, brotliOptions(body.length)), gzip(body, { level: 7 })])
  return br.length < body.length && gz.length < body.length ? { br, gzip: gz } : undefined
}

// Beyond 6 each percent costs a multiple of the time, and a page is made anew at each publication.
function brotliOptions(size: number): zlib.BrotliOptions {
  return {
    params: {
      [zlib.constants.BROTLI_PARAM_QUALITY]: 6,
      [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
      [zlib.constants.BROTLI_PARAM_SIZE_HINT]: size,
    },
  }
}
