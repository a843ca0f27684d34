import { ReadableStream, TextEncoderStream } from 'node:stream/web'
import { auditCsv } from '@/lib/audit/csv'
import { exportAudit } from '@/lib/audit/desk-queries'
import { auditFilter } from '@/lib/audit/model'
import { viewerAtDoor } from '@/lib/auth/door'

/** The audit trail as a file, by the same filters as its page. */
export async function GET(request: Request) {
  const viewer = await viewerAtDoor(request, 'audit.read')
  if (viewer instanceof Response) return viewer
  const filter = auditFilter.parse(Object.fromEntries(new URL(request.url).searchParams))
  const file = ReadableStream.from(auditCsv(await exportAudit(filter))).pipeThrough(new TextEncoderStream())
  return new Response(file as BodyInit, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="plenary-audit.csv"',
      'cache-control': 'no-store',
    },
  })
}
