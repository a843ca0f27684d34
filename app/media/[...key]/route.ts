import { Readable } from 'node:stream'
import { storage } from '@/lib/platform/storage/open-storage'

// What a key holds never changes, so a browser need not ask twice.
const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  // A drawing may be opened by itself; whatever it holds then runs nothing and loads nothing.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'accept-ranges': 'bytes',
}

/** A stored file, or the one range of it that is asked for. */
export async function GET(request: Request, { params }: { params: Promise<{ key: string[] }> }) {
  const { key } = await params
  const file = await storage().get(key.join('/'))
  if (!file) return new Response(null, { status: 404 })

  const range = singleRange(request.headers.get('range'), file.bytes)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.bytes}` } })
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
  return new Response(Readable.toWeb(file.read({ start, end })) as ReadableStream, {
    status: range ? 206 : 200,
    headers: {
      ...HEADERS,
      'content-type': file.mimeType,
      'content-length': String(end - start + 1),
      ...(range && { 'content-range': `bytes ${start}-${end}/${file.bytes}` }),
    },
  })
}

/** The inclusive bounds of `bytes=a-b`, `bytes=a-` or `bytes=-n`; null for no range, or several, which are sent whole. */
function singleRange(header: string | null, size: number): { start: number; end: number } | 'unsatisfiable' | null {
  const match = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '')
  const [, from = '', to = ''] = match ?? []
  if (!match || (!from && !to)) return null
  const start = from ? Number(from) : Math.max(0, size - Number(to))
  const end = from && to ? Math.min(Number(to), size - 1) : size - 1
  return start > end ? 'unsatisfiable' : { start, end }
}
