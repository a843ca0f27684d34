import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

const OPTIONS = {
  // Longer than the usual minute of a proxy in front, which would otherwise send into a connection just closed.
  keepAliveTimeout: 65_000,
  headersTimeout: 20_000,
  // Room for a picture over a slow line.
  requestTimeout: 300_000,
  maxHeaderSize: 16 * 1024,
}

// Readers get their page in milliseconds; this is for an upload that is nearly done.
const GRACE_MS = 10_000

/** Listens, and gives the address (`http://127.0.0.1:3000`). Rejects with a sentence that says what to do. */
export async function openServer(handle: RequestListener, host: string, port: number) {
  const server = createServer(OPTIONS, handle)
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new Error(listenProblem(error as NodeJS.ErrnoException, host, port), { cause: error })
  }
  const bound = server.address() as AddressInfo
  return { server, address: `http://${bound.family === 'IPv6' ? `[${bound.address}]` : bound.address}:${bound.port}` }
}

/** Takes no more connections, lets what is under way come to its end, and cuts what does not. */
export async function closeServer(server: Server, graceMs = GRACE_MS): Promise<void> {
  const closed = once(server, 'close')
  server.close()
  // A connection that falls idle after this would be kept alive for its next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50)
  const cut = setTimeout(() => server.closeAllConnections(), graceMs)
  await closed
  clearInterval(sweep)
  clearTimeout(cut)
}

function listenProblem({ code, message }: NodeJS.ErrnoException, host: string, port: number): string {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} of ${host} is taken by another program: stop that, or set PORT to a free one.`
    case 'EACCES':
      return `Port ${port} of ${host} may not be used without special rights: set PORT to 1024 or above.`
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${host}: set HOST to 127.0.0.1 (this machine alone) or 0.0.0.0 (the network).`
    default:
      return `The server cannot listen on ${host}:${port}: ${message}`
  }
}
