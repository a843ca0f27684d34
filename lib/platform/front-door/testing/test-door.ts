import { once } from 'node:events'
import { createServer, type OutgoingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished, vi } from 'vitest'
import { createEpochBoard } from '../epoch-board'
import { createFrontDoor, type FrontDoorParts } from '../front-door'
import { limits } from '../limits'
import { passedThrough, publicRoutes } from '../public-routes'
import type { Render, Rendered } from '../rendering/application'
import { ask } from './ask'

export function html(body: string, more: Partial<Rendered> = {}): Rendered {
  const page = `<!DOCTYPE html><html lang="en"><head></head><body>${body}</body></html>`
  return {
    status: 200,
    ...more,
    headers: { 'content-type': 'text/html; charset=utf-8', ...more.headers },
    body: Buffer.from(page),
  }
}

/** A door on a free port, before an application that `render` plays. The clock stands still until it is moved. */
export async function openTestDoor(render: Render, parts: Partial<FrontDoorParts> = {}) {
  const rendered: string[] = []
  const board = createEpochBoard()
  board.connected = true
  const clock = { now: 0 }
  const log = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() }
  const door = createFrontDoor({
    geography: { routes: publicRoutes, passedThrough, files: new Set(['/logo.svg', '/enhance/menu-1a2b3c4d.js']) },
    render: (target, signal) => {
      rendered.push(target)
      return render(target, signal)
    },
    through: (req, res) => res.end(`through ${req.method} ${req.url} ${req.headers.cookie ?? ''}`),
    epoch: board,
    siteUrl: 'http://plenary.test',
    clock: () => clock.now,
    limits,
    log,
    ...parts,
  })
  const server = createServer(door.handle).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.close()
    server.closeAllConnections()
  })
  const { port } = server.address() as AddressInfo
  const get = (path: string, headers?: OutgoingHttpHeaders) => ask(port, path, headers)
  return { door, board, clock, log, port, rendered, get, ask: ask.bind(undefined, port) }
}
