import { once } from 'node:events'
import { connect, createServer } from 'node:net'

const SYNC = 'S'.charCodeAt(0)
const SIMPLE_QUERY = 'Q'.charCodeAt(0)

/**
 * Stands between the portal and its database, and counts the statements that go by: each ends with a Sync, or is a simple
 * query.
 * @param {string} databaseUrl
 * @param {import('../runtime/closing.mjs').Closing} closing
 */
export async function countStatements(databaseUrl, closing) {
  const to = new URL(databaseUrl)
  let statements = 0
  // Passed on at once: else the second half of a long statement waits 40 ms for the first to be acknowledged.
  const server = createServer({ noDelay: true }, (client) => {
    const upstream = connect({ port: Number(to.port), host: to.hostname, noDelay: true })
    const count = messageReader((type) => {
      if (type === SYNC || type === SIMPLE_QUERY) statements++
    })
    client.on('data', count)
    client.pipe(upstream).pipe(client)
    for (const [one, other] of /** @type {const} */ ([
      [client, upstream],
      [upstream, client],
    ])) {
      one.on('error', () => other.destroy())
      one.on('close', () => other.destroy())
    }
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closing.add(() => {
    server.close()
  })
  const through = new URL(databaseUrl)
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The counter has no port.')
  through.hostname = '127.0.0.1'
  through.port = String(address.port)
  return { url: through.href, statements: () => statements }
}

/**
 * Reads a frontend's stream of messages: after the first, which has no type, each is a letter and its length.
 * @param {(type: number) => void} tell
 */
export function messageReader(tell) {
  let rest = Buffer.alloc(0)
  let greeted = false
  /** @param {Buffer} chunk */
  return (chunk) => {
    rest = Buffer.concat([rest, chunk])
    for (;;) {
      const at = greeted ? 1 : 0
      if (rest.length < at + 4) return
      const end = at + rest.readUInt32BE(at)
      if (rest.length < end) return
      if (greeted) tell(rest[0] ?? 0)
      greeted = true
      rest = rest.subarray(end)
    }
  }
}
