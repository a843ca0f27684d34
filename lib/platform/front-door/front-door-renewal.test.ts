import { describe, expect, test } from 'vitest'
import { announceEpoch } from './epoch-board'
import { limits } from './limits'
import { html, openTestDoor } from './testing/test-door'
import { until } from './testing/until'

/** An application whose pages show `edition.text`, and which answers only when it is let. */
function heldApplication(edition: { text: string }) {
  const held: (() => void)[] = []
  return {
    held,
    render: () => {
      const seen = edition.text
      return new Promise<ReturnType<typeof html>>((resolve) => held.push(() => resolve(html(seen))))
    },
  }
}

describe('a publication', () => {
  test('makes everything kept out of date at once', async () => {
    const { get, board, rendered } = await openTestDoor(async () => html(`render ${rendered.length}`))
    expect((await get('/')).text).toContain('render 1')
    announceEpoch(board, 2n)
    expect((await get('/')).text).toContain('render 2')
    expect((await get('/')).text).toContain('render 2')
  })

  test('is not joined to a render that began before it', async () => {
    const edition = { text: 'before' }
    const { held, render } = heldApplication(edition)
    const { get, board, rendered } = await openTestDoor(render)
    const early = get('/')
    await until(() => held.length === 1)

    edition.text = 'after'
    announceEpoch(board, 2n)
    const late = [get('/'), get('/')]
    await until(() => held.length === 2)
    held[1]?.()
    for (const { text } of await Promise.all(late)) expect(text).toContain('after')

    held[0]?.()
    expect((await early).text).toContain('before')
    expect((await get('/')).text).toContain('after')
    expect(rendered).toHaveLength(2)
  })
})

test('however many ask, one render is under way', async () => {
  const { held, render } = heldApplication({ text: 'x' })
  const { get, rendered } = await openTestDoor(render)
  const readers = Array.from({ length: 20 }, (_, i) => get(`/articles/a?x=${i}`))
  await until(() => held.length === 1)
  await new Promise((resolve) => setTimeout(resolve, 50))
  held[0]?.()
  for (const { status } of await Promise.all(readers)) expect(status).toBe(200)
  expect(rendered).toHaveLength(1)
})

test('a reader who leaves does not stop the render for the others', async () => {
  const { held, render } = heldApplication({ text: 'x' })
  const { get, port, rendered } = await openTestDoor(render)
  const leaving = new AbortController()
  const left = fetch(`http://127.0.0.1:${port}/`, { signal: leaving.signal }).catch(() => 'left')
  await until(() => held.length === 1)
  leaving.abort()
  expect(await left).toBe('left')
  held[0]?.()
  expect((await get('/')).status).toBe(200)
  expect(rendered).toHaveLength(1)
})

test('a page that the clock changes is made anew when its time is over', async () => {
  const { get, clock, rendered } = await openTestDoor(async () => html('x'))
  await get('/')
  await get('/articles/a')
  clock.now += 59_999
  await get('/')
  expect(rendered).toHaveLength(2)
  clock.now += 1
  await get('/')
  await get('/articles/a')
  expect(rendered).toEqual(['/', '/articles/a', '/'])
})

describe('when a page cannot be made anew', () => {
  async function openFaulty() {
    const fault = { now: false, hang: false }
    const trial = await openTestDoor(
      async () => {
        if (fault.hang) await new Promise(() => {})
        if (fault.now) throw new Error('The database is away')
        return html(`render ${trial.rendered.length}`)
      },
      { limits: { ...limits, patienceMs: 30 } },
    )
    return { ...trial, fault }
  }

  test('readers outlive the database: they get the older copy, and are told', async () => {
    const { get, board, fault } = await openFaulty()
    await get('/')
    announceEpoch(board, 2n)
    board.connected = false
    fault.now = true
    const stale = await get('/')
    expect(stale).toMatchObject({ status: 200, text: expect.stringContaining('render 1') as string })
    expect(stale.headers['cache-status']).toBe('plenary; hit; fwd=stale; detail=not-renewed')
  })

  test('the application is asked again only after a while', async () => {
    const { get, board, fault, rendered, clock } = await openFaulty()
    await get('/')
    announceEpoch(board, 2n)
    board.connected = false
    fault.now = true
    for (let i = 0; i < 5; i += 1) await get('/')
    expect(rendered).toHaveLength(2)
    fault.now = false
    clock.now += limits.retryMs
    expect((await get('/')).text).toContain('render 3')
  })

  test('nobody waits long for a database that does not answer', async () => {
    const { get, board, fault } = await openFaulty()
    await get('/')
    announceEpoch(board, 2n)
    board.connected = false
    fault.hang = true
    expect((await get('/')).text).toContain('render 1')
  })

  test('with the database there, nobody gets what a publication has changed', async () => {
    const { get, board, fault } = await openFaulty()
    await get('/')
    announceEpoch(board, 2n)
    fault.now = true
    expect(await get('/')).toMatchObject({ status: 503, text: expect.stringContaining('Please try again') as string })
  })

  test('a page of the same state may be handed out past its time', async () => {
    const { get, clock, fault } = await openFaulty()
    await get('/')
    clock.now += 60_000
    fault.now = true
    expect((await get('/')).text).toContain('render 1')
  })

  test('and none is kept, the failure is passed on and not kept either', async () => {
    const { get, fault, log } = await openFaulty()
    fault.now = true
    const failed = await get('/')
    expect(failed.status).toBe(503)
    expect(failed.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '10' })
    expect(log.error).toHaveBeenCalledOnce()
    fault.now = false
    expect((await get('/')).status).toBe(200)
  })

  test('a render that never ends is given up', async () => {
    const render = (_: string, signal: AbortSignal) =>
      new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)))
    const { get } = await openTestDoor(render, { limits: { ...limits, renderMs: 20 } })
    expect((await get('/')).status).toBe(503)
  })
})
