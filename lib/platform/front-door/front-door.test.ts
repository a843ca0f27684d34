import zlib from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { html, openTestDoor } from './testing/test-door'

const text = 'A plenary session on energy. '.repeat(100)

describe('what is kept', () => {
  test('is rendered once, and handed out in the coding that the reader likes best', async () => {
    const { get, rendered } = await openTestDoor(async () => html(text))
    const plain = await get('/articles/a')
    const br = await get('/articles/a', { 'accept-encoding': 'gzip, br' })
    const gzip = await get('/articles/a', { 'accept-encoding': 'gzip' })

    expect(rendered).toEqual(['/articles/a'])
    expect(plain.text).toContain(text)
    expect(zlib.brotliDecompressSync(br.body).equals(plain.body)).toBe(true)
    expect(zlib.gunzipSync(gzip.body).equals(plain.body)).toBe(true)
    expect([plain, br, gzip].map(({ headers }) => headers['content-encoding'])).toEqual([undefined, 'br', 'gzip'])
    for (const { headers, body } of [plain, br, gzip]) {
      expect(headers).toMatchObject({
        'content-length': String(body.length),
        vary: 'Accept-Encoding',
        'cache-control': 'public, max-age=0, must-revalidate',
      })
    }
    expect([plain, br].map(({ headers }) => headers['cache-status'])).toEqual(['plenary; fwd=miss', 'plenary; hit'])
  })

  test('answers 304 to who has it', async () => {
    const { get } = await openTestDoor(async () => html(text))
    const { headers } = await get('/', { 'accept-encoding': 'br' })
    const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': `"other", ${headers.etag}` })
    expect(again).toMatchObject({ status: 304, text: '' })
    expect(again.headers).toMatchObject({
      etag: headers.etag,
      vary: 'Accept-Encoding',
      'cache-control': 'public, max-age=0, must-revalidate',
    })
    expect(again.headers).not.toHaveProperty('content-encoding')
    expect((await get('/', { 'if-none-match': String(headers.etag) })).status).toBe(200)
  })

  test('answers HEAD with the same headers and no body', async () => {
    const { ask, get, rendered } = await openTestDoor(async () => html(text))
    const head = await ask('/articles/a', { 'accept-encoding': 'br' }, 'HEAD')
    const got = await get('/articles/a', { 'accept-encoding': 'br' })
    expect(head.text).toBe('')
    expect({ ...head.headers, date: '', 'cache-status': '' }).toEqual({ ...got.headers, date: '', 'cache-status': '' })
    expect(rendered).toHaveLength(1)
  })

  test('is one page, however its address is spelt', async () => {
    const { get, rendered, door } = await openTestDoor(async () => html('x'))
    for (const path of ['/search?q=a+b', '/search?q=a%20b&q=c', '/search?utm=1&q=%20a++b', '/%73earch?q=a+b&_rsc=1']) {
      expect((await get(path)).status).toBe(200)
    }
    expect(rendered).toEqual(['/search?q=a+b'])
    expect(door.shelves.count('queries')).toBe(1)
  })

  test('is a miss as well, but on a shelf of its own', async () => {
    const { get, rendered, door } = await openTestDoor(async () => html('Not here', { status: 404 }))
    for (const path of ['/nowhere?x=1', '/nowhere', '/articles/none', '/articles/none']) {
      expect((await get(path)).status).toBe(404)
    }
    expect(rendered).toEqual(['/nowhere', '/articles/none'])
    expect([door.shelves.count('misses'), door.shelves.count('pages')]).toEqual([2, 0])
  })

  test('is a move as well', async () => {
    const { get, rendered } = await openTestDoor(async () =>
      html('', { status: 308, headers: { location: '/articles/new' } }),
    )
    for (let i = 0; i < 2; i += 1) {
      const moved = await get('/articles/old')
      expect(moved).toMatchObject({ status: 308, text: '' })
      expect(moved.headers.location).toBe('/articles/new')
    }
    expect(rendered).toHaveLength(1)
  })
})

describe('what is never kept', () => {
  test.each([
    ['a failure', html('', { status: 500 }), 500],
    ['what nobody may see', html('', { status: 403 }), 403],
    ['what sets a cookie', html('x', { headers: { 'set-cookie': ['session=1'] } }), 200],
    ['what says no-store', html('x', { headers: { 'cache-control': 'no-store' } }), 200],
  ])('%s', async (_, answer, status) => {
    const { get, rendered, door } = await openTestDoor(async () => answer)
    for (let i = 0; i < 2; i += 1) {
      const heard = await get('/articles/a')
      expect(heard.status).toBe(status)
      expect(heard.headers).not.toHaveProperty('set-cookie')
    }
    expect(rendered).toHaveLength(2)
    expect(door.shelves.count('pages') + door.shelves.count('misses')).toBe(0)
  })

  test('what Next says of any dynamic page does not count', async () => {
    const dynamic = { 'cache-control': 'private, no-cache, no-store, max-age=0, must-revalidate' }
    const { get, rendered } = await openTestDoor(async () => html('x', { headers: dynamic }))
    expect((await get('/')).headers['cache-control']).toBe('public, max-age=0, must-revalidate')
    await get('/')
    expect(rendered).toHaveLength(1)
  })
})

describe('readers get plain pages', () => {
  test('without the framework, under a strict policy', async () => {
    const { get } = await openTestDoor(async () => html('<p>Text</p><script>self.__next_f.push(1)</script>'))
    const { text: page, headers } = await get('/', { rsc: '1', 'next-router-prefetch': '1' })
    expect(page).toContain('<body><p>Text</p></body>')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
  })

  test('that say their status where Next cannot', async () => {
    const { get } = await openTestDoor(async () => html('<meta name="http-status" content="410"/>Withdrawn'))
    expect(await get('/articles/a')).toMatchObject({
      status: 410,
      text: expect.stringContaining('Withdrawn') as string,
    })
  })

  test('that can be read, where Next sends an empty shell', async () => {
    const shell = '<html id="__next_error__"><body></body></html>'
    const { get } = await openTestDoor(async (target) => {
      if (target === '/not-found') return html('There is no such page', { status: 404 })
      return { ...html(''), status: target === '/articles/none' ? 404 : 500, body: Buffer.from(shell) }
    })
    expect(await get('/articles/none')).toMatchObject({
      status: 404,
      text: expect.stringContaining('There is no such page') as string,
    })
    expect(await get('/articles/broken')).toMatchObject({
      status: 500,
      text: expect.stringContaining('Please try again') as string,
    })
  })
})

test('files are kept for good, and compressed', async () => {
  const script = { status: 200, headers: { 'content-type': 'text/javascript', 'cache-control': 'public, max-age=0' } }
  const { get, rendered, board } = await openTestDoor(async () => ({ ...script, body: Buffer.from(text) }))
  const first = await get('/enhance/menu-1a2b3c4d.js', { 'accept-encoding': 'br' })
  board.generation += 1
  await get('/enhance/menu-1a2b3c4d.js?v=2')
  expect(first.headers).toMatchObject({
    'content-encoding': 'br',
    'cache-control': 'public, max-age=31536000, immutable',
  })
  expect(rendered).toEqual(['/enhance/menu-1a2b3c4d.js'])
})
