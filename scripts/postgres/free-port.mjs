import { once } from 'node:events'
import { createServer } from 'node:net'

/**
 * @param {number} [preferred]
 * @returns {Promise<number>} the preferred port if nobody listens there, else one that the system picks
 */
export async function freePort(preferred = 0) {
  const server = createServer()
  try {
    server.listen(preferred, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (typeof address === 'object' && address) return address.port
    throw new Error('The system named no port.')
  } catch (error) {
    if (preferred === 0) throw error
    return await freePort()
  } finally {
    server.close()
  }
}
