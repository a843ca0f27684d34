import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'
import { rawRequest, type Answered } from '../support/raw-request'
import type { ACTIONS } from './doors/actions'
import { builtActions } from './doors/built'
import { callAs } from './doors/viewers'
import { makeWorld, newStory, type World } from './doors/world'

// Whoever has no right may ask in ways that no browser does: what is behind a door must not come out beside it.

let world: World
/** Stands on the page of users, which is for administrators. */
let secret: string
test.beforeAll(async ({ baseURL }) => {
  world = await makeWorld(baseURL ?? '')
  secret = `Secret ${randomUUID()}`
  await makeUser(db(), { role: 'editor', name: secret })
})

const DOOR = '/desk/users'
const TREE = encodeURIComponent(JSON.stringify(['', { children: ['desk', { children: ['users', {}] }] }]))

/** Other ways to write the address. */
const PATHS = [
  ...['//desk/users', '/desk//users', '/desk/users/', '/desk/users//', '/desk/./users', '/desk/x/../users'],
  ...['/%64esk/users', '/desk/%75sers', '/desk%2fusers', '/desk%2Fusers', '/desk/users%2f', '/desk/%2e/users'],
  ...['/desk/users.', '/desk/users..', '/desk/users%2e', '/desk/users%00', '/desk/users%20', '/desk;x/users'],
  ...['/DESK/users', '/Desk/Users', '/desk\\users', '/\\desk/users', '/.//desk/users', '/about/../desk/users'],
  ...[
    '/desk/users.rsc',
    '/desk/users.json',
    '/desk/users.txt',
    '/desk/users.html',
    '/desk/users.segments/_tree.segment.rsc',
  ],
  ...['/desk/users?_rsc=1', '/desk/users?__nextDataReq=1', '/desk/users?next=/about', '/_next/data/x/desk/users.json'],
  ...['/_next/image?url=%2Fdesk%2Fusers&w=640&q=75', '/feeds/../desk/users', '/media/..%2fdesk%2fusers'],
]

/** What a framework or a proxy might believe of a request that says it. */
const HEADERS: Record<string, string>[] = [
  { rsc: '1' },
  { rsc: '1', 'next-router-state-tree': TREE },
  { rsc: '1', 'next-router-prefetch': '1' },
  { rsc: '1', 'next-router-prefetch': '2', 'next-router-segment-prefetch': '/_tree' },
  { rsc: '1', 'next-router-segment-prefetch': '/desk/users/__PAGE__' },
  { 'x-middleware-subrequest': Array<string>(5).fill('proxy').join(':') },
  { 'x-middleware-subrequest': Array<string>(5).fill('middleware').join(':') },
  { 'x-middleware-prefetch': '1', 'x-nextjs-data': '1' },
  { 'x-middleware-next': '1', 'x-middleware-rewrite': DOOR },
  { 'x-matched-path': DOOR, 'x-invoke-path': DOOR, 'x-now-route-matches': '1=desk/users' },
  { 'x-original-url': DOOR, 'x-rewrite-url': DOOR },
  { 'x-forwarded-host': 'elsewhere.example', 'x-forwarded-proto': 'https' },
  { 'x-forwarded-for': '127.0.0.1', 'x-real-ip': '127.0.0.1' },
  { 'next-action': '00', 'content-type': 'text/plain' },
  { 'x-prerender-revalidate': '1', 'x-prerender-revalidate-if-generated': '1' },
  { authorization: 'Bearer null' },
]

const METHODS = ['HEAD', 'OPTIONS', 'TRACE', 'PROPFIND', 'POST', 'PUT', 'PATCH', 'DELETE', 'SEARCH', 'QUERY']

function keepsTheSecret({ status, text }: Answered, what: string) {
  expect(text, what).not.toContain(secret)
  expect(status, what).toBeLessThan(500)
}

for (const viewer of ['stranger', 'contributor'] as const) {
  test(`no odd request of a ${viewer} is answered with what stands behind a door`, async () => {
    const { baseURL } = world
    const { cookie } = await callAs(viewer, baseURL, world.elsewhere)
    const asViewer = cookie ? { cookie } : undefined
    // The secret does stand there.
    expect((await rawRequest(baseURL, { path: DOOR, headers: { cookie: world.administrator.cookie } })).text).toContain(
      secret,
    )

    for (const path of PATHS) keepsTheSecret(await rawRequest(baseURL, { path, headers: asViewer }), path)
    for (const headers of HEADERS) {
      for (const path of [DOOR, '/', '/about']) {
        const answered = await rawRequest(baseURL, { path, headers: { ...asViewer, ...headers } })
        keepsTheSecret(answered, `${path} with ${JSON.stringify(headers)}`)
        if (path === DOOR && viewer === 'stranger') expect(answered.status, JSON.stringify(headers)).not.toBe(200)
      }
    }
    for (const method of METHODS) {
      const answered = await rawRequest(baseURL, { method, path: DOOR, headers: asViewer })
      keepsTheSecret(answered, method)
    }
  })
}

test('a method in a header or a field is no method', async () => {
  const { baseURL, administrator } = world
  const id = await newStory(world)
  const path = `/api/desk/articles/${id}/draft`
  const { cookie } = administrator
  const draft = { base: 1, headline: 'Overridden', standfirst: '', content: null }
  for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method', '_method']) {
    for (const [method, target] of [
      ['POST', path],
      ['POST', `${path}?_method=PUT`],
    ] as const) {
      const headers = { cookie, origin: baseURL, 'content-type': 'application/json', [name]: 'PUT' }
      const { status } = await rawRequest(baseURL, { method, path: target, headers, body: JSON.stringify(draft) })
      expect(status, `${name}: ${method} ${target}`).toBe(405)
    }
    const asked = await rawRequest(baseURL, { path, headers: { cookie, [name]: 'PUT' } })
    expect(asked.status).toBe(200)
  }
  expect(await db().article.findUniqueOrThrow({ where: { id } })).toMatchObject({ revision: 1 })
})

test('an action is done at no address of the reader’s site, whoever asks', async () => {
  const { baseURL, administrator } = world
  const name = 'renameSelfAction' satisfies keyof typeof ACTIONS
  const action = builtActions().find((each) => each.name === name)?.id ?? ''
  expect(action).not.toBe('')
  const before = await db().user.findUniqueOrThrow({ where: { id: administrator.userId ?? '' } })
  for (const path of ['/', '/articles', '/about', '/no/such/page', '/feeds/coverage.xml', '/embed/quotes/none']) {
    const headers = {
      ...{ cookie: administrator.cookie, origin: baseURL, 'next-action': action },
      'content-type': 'text/plain;charset=UTF-8',
    }
    const body = JSON.stringify([{ done: false, issues: [] }, { name: 'Renamed from outside' }])
    const { status } = await rawRequest(baseURL, { method: 'POST', path, headers, body })
    expect([400, 403, 404, 405], `${path}: ${status}`).toContain(status)
  }
  const after = await db().user.findUniqueOrThrow({ where: { id: before.id } })
  expect(after.name).toBe(before.name)
})
