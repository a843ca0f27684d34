import { Agent, get as httpGet } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { limits } from './limits'
import { html, openTestDoor } from './testing/test-door'

/** Asks many addresses over a few connections, and gives the statuses that came. */
async function flood(port: number, count: number, pathOf: (i: number) => string): Promise<Set<number | undefined>> {
  const agent = new Agent({ keepAlive: true, maxSockets: 20 })
  onTestFinished(() => agent.destroy())
  const one = (path: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      httpGet({ port, path, agent }, (res) => res.resume().on('end', () => resolve(res.statusCode))).on('error', reject)
    })
  return new Set(await Promise.all(Array.from({ length: count }, (_, i) => one(pathOf(i)))))
}

test('thousands of unknown query strings render and keep nothing', async () => {
  const { get, port, rendered, door } = await openTestDoor(async () => html('x'))
  await get('/articles/a')
  expect(await flood(port, 2_000, (i) => `/articles/a?x${i}=${i}&_rsc=${i}`)).toEqual(new Set([200]))
  expect(rendered).toEqual(['/articles/a'])
  expect(door.shelves.count('pages') + door.shelves.count('queries') + door.shelves.count('misses')).toBe(1)
})

test('floods of unknown addresses and of searches leave the pages where they are', async () => {
  const small = { ...limits, bytes: { ...limits.bytes, misses: 50_000, queries: 50_000 } }
  const { get, port, rendered, door } = await openTestDoor(
    async (target) => html(target, { status: /nowhere|none/.test(target) ? 404 : 200 }),
    { limits: small },
  )
  await get('/articles/a')
  await flood(port, 300, (i) => `/nowhere/${i}`)
  await flood(port, 300, (i) => `/articles/none-${i}`)
  await flood(port, 300, (i) => `/search?q=${i}`)
  expect(door.shelves.count('misses')).toBeLessThan(50)
  expect(door.shelves.count('queries')).toBeLessThan(50)

  const before = rendered.length
  await get('/articles/a')
  expect(rendered).toHaveLength(before)
})

test('whoever would wait too long is told to come back, and other pages are still made', async () => {
  const few = { ...limits, renders: { ...limits.renders, queries: 1 }, waiting: 2 }
  const held: (() => void)[] = []
  const { get, rendered } = await openTestDoor(
    (target) =>
      target.startsWith('/search')
        ? new Promise((resolve) => held.push(() => resolve(html('found'))))
        : Promise.resolve(html('page')),
    { limits: few },
  )
  const searches = [0, 1, 2, 3].map((i) => get(`/search?q=${i}`))
  const refused = await Promise.race(searches)
  expect(refused).toMatchObject({ status: 503 })
  expect(refused.headers['retry-after']).toBe('5')
  expect((await get('/articles/a')).text).toContain('page')

  const finishing = setInterval(() => held.shift()?.(), 1)
  const statuses = (await Promise.all(searches)).map(({ status }) => status).sort()
  clearInterval(finishing)
  expect(statuses).toEqual([200, 200, 200, 503])
  expect(rendered.filter((target) => target.startsWith('/search'))).toHaveLength(3)
})
