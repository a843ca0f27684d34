import { once } from 'node:events'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { renderByHttp } from './render-by-http'

function* chunksOf(body: Buffer, size: number) {
  for (let at = 0; at < body.length; at += size) yield body.subarray(at, at + size)
}

const patience = () => AbortSignal.timeout(5_000)

test('the answer comes whole, however large and however slowly it is taken', async () => {
  const body = Buffer.alloc(3_000_000, 'Plenary ')
  const render = renderByHttp((_, res) => {
    res.writeHead(404, { 'Content-Type': 'text/plain', 'Set-Cookie': ['a=1', 'b=2'] })
    Readable.from(chunksOf(body, 100_000)).pipe(res)
  }, 'http://plenary.test')
  const rendered = await render('/', patience())
  expect(rendered.status).toBe(404)
  expect(rendered.headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(rendered.body.equals(body)).toBe(true)
})

test('every reader asks alike', async () => {
  const render = renderByHttp(
    (req, res) => res.end(JSON.stringify([req.method, req.url, req.headers])),
    'https://plenary.test',
  )
  const { body } = await render('/search?q=a+b', patience())
  expect(JSON.parse(body.toString())).toEqual([
    'GET',
    '/search?q=a+b',
    {
      accept: 'text/html,*/*;q=0.8',
      'accept-encoding': 'identity',
      connection: 'close',
      host: 'plenary.test',
      'user-agent': 'plenary-front-door',
      'x-forwarded-for': '127.0.0.1',
      'x-forwarded-host': 'plenary.test',
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
    },
  ])
})

test('renders at once do not mix', async () => {
  const render = renderByHttp((req, res) => void setTimeout(() => res.end(req.url), 5), 'http://plenary.test')
  const bodies = await Promise.all(Array.from({ length: 50 }, (_, i) => render(`/${i}`, patience())))
  expect(bodies.map(({ body }) => body.toString())).toEqual(bodies.map((_, i) => `/${i}`))
})

test('a render that breaks off is an error', async () => {
  const render = renderByHttp((_, res) => {
    res.writeHead(200, { 'Content-Length': 100 })
    res.write('half')
    setImmediate(() => res.destroy())
  }, 'http://plenary.test')
  await expect(render('/', patience())).rejects.toThrow()
})

test('a render that is given up looks like a reader who left', async () => {
  let left: Promise<unknown> = Promise.resolve()
  const render = renderByHttp((_, res) => {
    left = once(res, 'close')
  }, 'http://plenary.test')
  await expect(render('/', AbortSignal.timeout(20))).rejects.toThrow()
  await left
})
