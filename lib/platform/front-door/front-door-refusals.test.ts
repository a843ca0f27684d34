import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { html, openTestDoor } from './testing/test-door'

const open = () => openTestDoor(async () => html('x'))

test.each(['/%', '/%00', '/a%2fb', '/../etc/passwd', '/%2e%2e/x', `/${'a'.repeat(5000)}`])(
  '%s is refused',
  async (path) => {
    const { get, rendered } = await open()
    expect((await get(path)).status).toBe(400)
    expect(rendered).toEqual([])
  },
)

test.each([
  ['/articles/', '/articles'],
  ['//evil.example/', '/evil.example'],
  ['/search/?q=a', '/search?q=a'],
])('%s moves to %s', async (path, to) => {
  const { get, rendered } = await open()
  const moved = await get(path)
  expect(moved.status).toBe(308)
  expect(moved.headers.location).toBe(to)
  expect(rendered).toEqual([])
})

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'PROPFIND'])(
  '%s is no way to ask for a page',
  async (method) => {
    const { ask, rendered } = await open()
    const refused = await ask('/articles/a', {}, method)
    expect(refused.status).toBe(405)
    expect(refused.headers.allow).toBe('GET, HEAD')
    expect(rendered).toEqual([])
  },
)

test('the desk, account pages and the API are passed through as they come', async () => {
  const { ask, rendered } = await open()
  expect((await ask('/desk?x=1', { cookie: 'session=1' })).text).toBe('through GET /desk?x=1 session=1')
  expect((await ask('/api/desk/save', {}, 'POST')).text).toBe('through POST /api/desk/save ')
  for (const method of ['TRACE', 'PROPFIND']) expect((await ask('/desk', {}, method)).status).toBe(405)
  expect(rendered).toEqual([])
})

test('whose host a request names, and what a proxy is said to have forwarded, is of no account', async () => {
  const { port, get, rendered } = await open()
  const socket = connect(port, '127.0.0.1')
  socket.end('GET http://evil.example/articles/a HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n')
  expect(await text(socket)).toContain('200 OK')
  await get('/articles/a', { host: 'evil.example', 'x-forwarded-host': 'evil.example', 'accept-language': 'fr' })
  expect(rendered).toEqual(['/articles/a'])
})
