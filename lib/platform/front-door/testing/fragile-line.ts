import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** A way to the database that a test can cut, silence and restore. */
export async function fragileLine(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let isCut = false
  const server = createServer((near) => {
    if (isCut) {
      near.destroy()
      return
    }
    const far = connect(Number(target.port), target.hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        open.delete(socket)
        other.destroy()
      })
      socket.pipe(other)
    }
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')

  const line = {
    url: Object.assign(new URL(databaseUrl), { port: String((server.address() as AddressInfo).port) }).href,
    cut() {
      isCut = true
      for (const socket of open) socket.destroy()
    },
    /** Nothing passes any more, and neither end is told. */
    silence() {
      for (const socket of open) socket.unpipe().pause()
    },
    restore() {
      isCut = false
    },
  }
  onTestFinished(() => {
    line.cut()
    server.close()
  })
  return line
}
