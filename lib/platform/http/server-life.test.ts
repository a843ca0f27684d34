import { once } from 'node:events'
import { get, Agent } from 'node:http'
import { createServer } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test } from 'vitest'
import { closeServer, openServer } from './server-life'

test('a free port is found, and the address told', async () => {
  const { server, address } = await openServer((_, res) => res.end('here'), '127.0.0.1', 0)
  expect(await (await fetch(address)).text()).toBe('here')
  await closeServer(server)
})

test('a taken port gives one sentence that says what to do', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  onTestFinished(() => void other.close())
  const { port } = other.address() as { port: number }
  await expect(openServer(() => {}, '127.0.0.1', port)).rejects.toThrow(
    `Port ${port} of 127.0.0.1 is taken by another program: stop that, or set PORT to a free one.`,
  )
})

test('closing lets an answer come to its end, though its connection would be kept', async () => {
  const { server, address } = await openServer((_, res) => void setTimeout(() => res.end('whole'), 100), '127.0.0.1', 0)
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const [response] = await Promise.all([
    once(get(address, { agent }), 'response') as Promise<[NodeJS.ReadableStream]>,
    once(server, 'request').then(() => closeServer(server)),
  ])
  expect((await buffer(response[0])).toString()).toBe('whole')
})

test('what never ends is cut', async () => {
  const { server, address } = await openServer(() => {}, '127.0.0.1', 0)
  const asked = get(address)
  const cut = once(asked, 'error')
  await once(server, 'request')
  await closeServer(server, 50)
  await cut
})
