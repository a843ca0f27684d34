import { Readable } from 'node:stream'
import type { StoredFile } from '@/lib/platform/storage/storage'
import { getMediaFile } from '@/lib/media/queries/media-file'

// What a key holds never changes, so a browser need not ask twice.
const HEADERS = {
  'cache-control': 'public, max-age=31536000, immutable',
  'x-content-type-options': 'nosniff',
  // A drawing may be opened by itself; whatever it holds then runs nothing and loads nothing.
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'accept-ranges': 'bytes',
  // Pictures and documents may be shown and taken elsewhere; that is what their credit travels with them for.
  'cross-origin-resource-policy': 'cross-origin',
}

interface Context {
  params: Promise<{ key: string[] }>
}

/** A stored file, or the one range of it that is asked for. */
export async function GET(request: Request, { params }: Context) {
  const key = (await params).key.join('/')
  const found = await getMediaFile(key)
  if (found.kind === 'none') return new Response(null, { status: 404 })
  if (found.kind === 'moved') {
    return new Response(null, { status: 302, headers: { location: found.to, 'cache-control': 'public, max-age=60' } })
  }
  return fileResponse(request, found.file, {
    ...HEADERS,
    ...(found.download && {
      // A document can be taken back; whoever comes again asks again.
      'cache-control': 'public, max-age=300',
      'content-disposition': `attachment; filename="${key.split('/').at(-1)}"`,
    }),
  })
}

function fileResponse(request: Request, file: StoredFile, headers: Record<string, string>): Response {
  const range = singleRange(request.headers.get('range'), file.bytes)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${file.bytes}` } })
  }
  const { start, end } = range ?? { start: 0, end: file.bytes - 1 }
  const body = request.method === 'HEAD' ? null : (Readable.toWeb(file.read({ start, end })) as ReadableStream)
  return new Response(body, {
    status: range ? 206 : 200,
    headers: {
      ...headers,
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
