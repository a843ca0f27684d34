import { expect, test } from '../fixtures'

interface Page {
  next: string | null
  results: Record<string, unknown>[]
}

const EDITION = 'wpc-2024'

test('lists page by cursor without gap or double, and narrow, expand and cut down as asked', async ({ request }) => {
  const whole = (await (await request.get(`/api/v1/sessions?edition=${EDITION}&limit=200`)).json()) as Page
  expect(whole.next).toBeNull()
  const seen: unknown[] = []
  let next: string | null = `/api/v1/sessions?edition=${EDITION}&limit=7`
  while (next) {
    const answer = await request.get(next)
    const page = (await answer.json()) as Page
    seen.push(...page.results.map(({ id }) => id))
    if (page.next) expect(answer.headers()['link']).toBe(`<${page.next}>; rel="next"`)
    next = page.next
  }
  expect(seen).toEqual(whole.results.map(({ id }) => id))

  const cut = await request.get(
    `/api/v1/appearances?edition=${EDITION}&role=moderator&fields=speaker,role&expand=speaker&limit=1`,
  )
  const [appearance] = ((await cut.json()) as Page).results
  expect(Object.keys(appearance!).sort()).toEqual(['id', 'role', 'speaker'])
  expect(appearance).toMatchObject({
    role: 'moderator',
    speaker: { name: expect.stringMatching(/\S/), url: expect.stringContaining('/speakers/') },
  })
})

test('is described by OpenAPI, and answers as described', async ({ request }) => {
  const description = (await (await request.get('/api/v1/openapi.json')).json()) as {
    openapi: string
    paths: Record<string, unknown>
    components: { schemas: Record<string, { required: string[] }> }
  }
  expect(description.openapi).toBe('3.1.0')
  for (const name of [
    'editions',
    'sessions',
    'speakers',
    'appearances',
    'articles',
    'quotes',
    'topics',
    'organisations',
  ]) {
    expect(Object.keys(description.paths)).toEqual(expect.arrayContaining([`/${name}`, `/${name}/{id}`]))
    const { results } = (await (await request.get(`/api/v1/${name}?limit=2`)).json()) as Page
    expect([name, results.length]).toEqual([name, 2])
    for (const each of results)
      expect(Object.keys(each).sort()).toEqual([...description.components.schemas[name]!.required].sort())
    const one = await request.get(`/api/v1/${name}/${String(results[0]!['id'])}`)
    expect(await one.json()).toEqual(results[0])
  }
  const [story] = ((await (await request.get('/api/v1/articles?limit=1')).json()) as Page).results
  const news = (await (await request.get(`/api/v1/articles/${String(story!['code'])}/ninjs`)).json()) as object
  expect(news).toMatchObject({
    uri: `urn:uuid:${String(story!['id'])}`,
    headline: story!['headline'],
    pubstatus: 'usable',
  })
  const found = (await (await request.get('/api/v1/search?q=montbrial')).json()) as object
  expect(found).toMatchObject({ speakers: [{ code: 'thierry-de-montbrial' }] })
})

test('refuses in the one form, is shared with every page, and says how often it may be asked', async ({ request }) => {
  for (const [address, status, parameter] of [
    ['/api/v1/sessions?limit=0', 400, 'limit'],
    ['/api/v1/sessions?cursor=nonsense', 400, 'cursor'],
    ['/api/v1/sessions?editon=wpc-2024', 400, 'editon'],
    ['/api/v1/sessions?expand=room', 400, 'expand'],
    ['/api/v1/sessions?fields=secret', 400, 'fields'],
    ['/api/v1/sessions?state=lost', 400, 'state'],
    ['/api/v1/search', 400, 'q'],
    ['/api/v1/articles/no-such-story', 404, undefined],
    ['/api/v1/users', 404, undefined],
  ] as const) {
    const answer = await request.get(address)
    expect([address, answer.status(), answer.headers()['content-type']]).toEqual([
      address,
      status,
      'application/problem+json',
    ])
    expect(await answer.json()).toMatchObject({ status, ...(parameter ? { parameter } : {}) })
  }
  const first = await request.get('/api/v1/editions')
  expect(first.headers()).toMatchObject({ 'access-control-allow-origin': '*', 'ratelimit-limit': '300' })
  expect(Number(first.headers()['ratelimit-remaining'])).toBeLessThan(300)
  const again = await request.get('/api/v1/editions', { headers: { 'if-none-match': first.headers()['etag']! } })
  expect(again.status()).toBe(304)
})
