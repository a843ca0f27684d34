import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { ACTIONS } from './doors/actions'
import { builtActions, builtRoutes } from './doors/built'
import { callAction } from './doors/call-action'
import { METHODS, ROUTES } from './doors/routes'
import { callAs, VIEWERS, type Viewer } from './doors/viewers'
import { makeWorld, newStory, storyOf, type World } from './doors/world'

// Who may pass which door of the build. The doors are counted from the build itself: one that nobody has written a row for
// fails here, before anybody has wondered who may pass it.

let world: World
test.beforeAll(async ({ baseURL }) => {
  world = await makeWorld(baseURL ?? '')
})

test('every route has its row, and every row its route', () => {
  expect(Object.keys(ROUTES).sort()).toEqual([...new Set(builtRoutes().map(({ route }) => route))].sort())
})

test('every action has its row, and every row its action', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual(
    builtActions()
      .map(({ name }) => name)
      .sort(),
  )
})

async function addressOf(path: string): Promise<string> {
  const story = path.includes(':story') ? await newStory(world) : ''
  return path.replace(':story', story).replace(':user', world.administrator.userId ?? '')
}

/** What a request with a body says: something that the handler would take, if it takes the viewer. */
function bodyOf(route: string): unknown {
  if (route === '/api/desk/articles') return storyOf(world)
  if (route.endsWith('/comments')) return { do: 'nothing that there is' }
  if (route.endsWith('/presence')) return { stream: randomUUID(), blockId: null }
  if (route === '/api/desk/articles/intake') return { text: 'A text.', html: null }
  const { headline, standfirst, content } = storyOf(world)
  return { base: 1, headline, standfirst, content }
}

async function statusOfStream(path: string, cookie: string): Promise<number> {
  const stopping = new AbortController()
  const { status } = await fetch(`${world.baseURL}${path}`, { headers: { cookie }, signal: stopping.signal })
  stopping.abort()
  return status
}

for (const { route, isPage } of builtRoutes()) {
  test(`${route} answers each viewer as its row says`, async () => {
    const door = ROUTES[route]
    if (!door) throw new Error(`Write a row for ${route} in e2e/accounts/doors/routes.ts.`)
    for (const viewer of VIEWERS) {
      const path = await addressOf(door.path)
      const { http, cookie } = await callAs(viewer, world.baseURL, world.elsewhere)
      for (const method of isPage ? (['GET'] as const) : METHODS) {
        const expected = door.on[method]
        const data = method === 'GET' ? undefined : bodyOf(route)
        const headers = { origin: world.baseURL }
        const answered =
          door.streams && method === 'GET'
            ? await statusOfStream(path, cookie)
            : (await http.fetch(path, { method, data, headers })).status()
        const status = typeof expected === 'number' ? expected : expected?.[viewer]
        expect(answered, `${viewer}: ${method} ${path}`).toBe(status ?? 405)
      }
      await http.dispose()
    }
  })
}

for (const { route, isPage } of builtRoutes()) {
  if (isPage || !route.startsWith('/api/desk')) continue
  test(`${route} takes nothing from another site’s page`, async () => {
    const door = ROUTES[route]
    if (!door) throw new Error(`Write a row for ${route} in e2e/accounts/doors/routes.ts.`)
    const path = await addressOf(door.path)
    for (const method of METHODS.filter((each) => each !== 'GET' && door.on[each] !== undefined)) {
      for (const headers of [
        { origin: 'https://elsewhere.example' },
        { origin: world.baseURL, 'sec-fetch-site': 'cross-site' },
        {},
      ] as Record<string, string>[]) {
        const response = await world.administrator.http.fetch(path, { method, data: bodyOf(route), headers })
        expect(response.status(), `${method} with ${JSON.stringify(headers)}`).toBe(403)
      }
    }
  })
}

for (const { name, id, route } of builtActions()) {
  test(`${name} answers each viewer as its row says`, async () => {
    const door = ACTIONS[name]
    if (!door) throw new Error(`Write a row for ${name} in e2e/accounts/doors/actions.ts.`)
    const path = await addressOf(ROUTES[route]?.path ?? '/desk')
    const answers: Partial<Record<Viewer, string>> = {}
    for (const viewer of VIEWERS) {
      const caller = await callAs(viewer, world.baseURL, world.elsewhere)
      answers[viewer] = await callAction(caller, { id, path, origin: world.baseURL }, await door.send(world))
      await caller.http.dispose()
    }
    expect(answers).toEqual(door.expect)
  })
}
