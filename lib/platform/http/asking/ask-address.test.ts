import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { askAddress } from './ask-address'
import { isPublicServer } from './public-network'

const asked: string[] = []
let server: Server
let port: number

const play: RequestListener = (request, response) => {
  asked.push(request.url ?? '')
  const to = (location: string) => response.writeHead(302, { location }).end()
  if (request.url === '/there') response.end('x'.repeat(1_000_000))
  else if (request.url === '/moved') to('/there')
  else if (request.url === '/round') to('/round')
  else if (request.url === '/inside') to(`http://127.0.0.2:${port}/there`)
  else if (request.url === '/file') to('file:///etc/hostname')
  else if (request.url === '/password') to(`http://a:b@127.0.0.1:${port}/there`)
  else if (request.url !== '/hangs') response.writeHead(404).end()
}

beforeAll(async () => {
  server = createServer(play)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

// The world of this test is 127.0.0.1 alone.
const ask = (path: string) =>
  askAddress(`http://127.0.0.1:${port}${path}`, { mayConnect: (address) => address === '127.0.0.1', timeoutMs: 400 })

describe('askAddress', () => {
  it.each([
    ['/there', { kind: 'status', status: 200 }],
    ['/moved', { kind: 'status', status: 200 }],
    ['/nowhere', { kind: 'status', status: 404 }],
    ['/round', { kind: 'loops' }],
    ['/hangs', { kind: 'silent' }],
    ['/file', { kind: 'notAsked' }],
    ['/password', { kind: 'notAsked' }],
  ])('is told of %s: %j', async (path, answer) => {
    expect(await ask(path)).toEqual(answer)
  })

  it('follows nobody to an address that is not allowed', async () => {
    asked.length = 0
    expect(await ask('/inside')).toEqual({ kind: 'notAsked' })
    expect(asked).toEqual(['/inside'])
  })

  it('asks nothing of this machine, by number or by name, unless it is told to', async () => {
    asked.length = 0
    for (const host of ['127.0.0.1', 'localhost', '[::1]', '0x7f.1', '2130706433']) {
      expect(await askAddress(`http://${host}:${port}/there`)).toEqual({ kind: 'notAsked' })
    }
    expect(asked).toEqual([])
  })

  it('goes to the very address that was judged', async () => {
    const judged: string[] = []
    const mayConnect = (address: string) => judged.push(address) > 0
    const { kind } = await askAddress(`http://localhost:${port}/there`, { mayConnect })
    expect(['status', 'unreachable']).toContain(kind)
    expect(judged).toHaveLength(1)
  })

  it('tells a name that nobody has from one that does not answer', async () => {
    expect(await askAddress('http://nobody.invalid/', { mayConnect: () => true })).toEqual({ kind: 'unreachable' })
  })
})

describe('isPublicServer', () => {
  it.each(['1.1.1.1', '93.184.216.34', '2606:4700::1111'])('goes to %s', (address) => {
    expect(isPublicServer(address, 443)).toBe(true)
  })

  it.each([
    ...['127.0.0.1', '10.1.2.3', '172.31.0.1', '192.168.1.1', '169.254.169.254', '100.64.0.1', '0.0.0.0', '224.0.0.1'],
    ...['255.255.255.255', '::1', '::', 'fe80::1', 'fc00::1', '::ffff:10.0.0.1', '64:ff9b::a00:1', '2002:a00:1::', 'x'],
  ])('does not go to %s', (address) => {
    expect(isPublicServer(address, 443)).toBe(false)
  })

  it('goes to the ports of the web only', () => {
    expect([80, 443, 22, 5432, 6379].map((each) => isPublicServer('1.1.1.1', each))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
