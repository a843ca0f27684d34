import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, it, onTestFinished, vi } from 'vitest'

it('tells the hub each feed that changed, and tries again when it does not listen', async () => {
  const told: URLSearchParams[] = []
  let status = 204
  const hub = createServer((req, res) => {
    void text(req).then((body) => {
      told.push(new URLSearchParams(body))
      res.writeHead(status).end()
    })
  }).listen(0, '127.0.0.1')
  await once(hub, 'listening')
  onTestFinished(() => void hub.close())
  vi.stubEnv('WEBSUB_HUB', `http://127.0.0.1:${(hub.address() as AddressInfo).port}/`)
  vi.stubEnv('SITE_URL', 'https://plenary.example')
  vi.stubEnv('DATABASE_URL', 'postgresql://nobody@127.0.0.1/none')
  onTestFinished(() => void vi.unstubAllEnvs())
  // The environment is read once: by another test before, and for another after.
  vi.resetModules()
  onTestFinished(() => void vi.resetModules())
  const { interopTasks } = await import('./jobs')

  const feeds = ['/feeds/coverage.xml', '/feeds/topics/energy/coverage.atom']
  await interopTasks['tell-hub']({ feeds }, { last: false })
  expect(told[0]?.get('hub.mode')).toBe('publish')
  expect(told[0]?.getAll('hub.url')).toEqual(feeds.map((feed) => `https://plenary.example${feed}`))

  status = 503
  await expect(interopTasks['tell-hub']({ feeds }, { last: false })).rejects.toThrow('503')
})
