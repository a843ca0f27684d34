import { createServer, request, type IncomingMessage, type RequestListener } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { Render } from './application'
import { memoryPipe } from './memory-pipe'

/**
 * Renders by asking the application over HTTP, through a pipe in memory: the answer is exactly what it would be on the
 * wire, with public interfaces only, and a render that is given up looks to the application like a reader who left.
 *
 * The request says the same for every reader. Nothing of theirs (cookies, languages, forwarded hosts) is in it, so
 * nothing of theirs can be in a page that others get.
 */
export function renderByHttp(application: RequestListener, siteUrl: string): Render {
  // Never listens: connections are handed to it.
  const server = createServer(application)
  const { host, protocol, port } = new URL(siteUrl)
  const headers = {
    host,
    accept: 'text/html,*/*;q=0.8',
    'accept-encoding': 'identity',
    'user-agent': 'plenary-front-door',
    'x-forwarded-for': '127.0.0.1',
    'x-forwarded-host': host,
    'x-forwarded-proto': protocol.slice(0, -1),
    'x-forwarded-port': port || (protocol === 'https:' ? '443' : '80'),
  }

  return async (target, signal) => {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      const [near, far] = memoryPipe()
      server.emit('connection', far)
      const asked = request({ path: target, headers, signal, createConnection: () => near }, resolve)
      asked.on('error', reject)
      asked.end()
    })
    const body = await buffer(response)
    return { status: response.statusCode ?? 500, headers: response.headers, body }
  }
}
