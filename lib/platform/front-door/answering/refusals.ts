import { STATUS_CODES, type OutgoingHttpHeaders, type ServerResponse } from 'node:http'

/** Says no, cheaply: the status in words and nothing else. */
export function refuse(res: ServerResponse, status: number, headers: OutgoingHttpHeaders = {}): void {
  if (res.headersSent) {
    res.destroy()
    return
  }
  const body = `${STATUS_CODES[status] ?? status}\n`
  res.writeHead(status, {
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    ...headers,
  })
  res.end(body)
}

/** Sends a crooked address to its straight spelling, always on this site. */
export function redirect(res: ServerResponse, path: string): void {
  res.writeHead(308, { Location: path, 'Content-Length': 0, 'Cache-Control': 'public, max-age=0, must-revalidate' })
  res.end()
}
