import { describe, expect, it } from 'vitest'
import { problemResponse } from './problem-response'
import { readJson } from './read-json'
import { isSameOrigin } from './same-origin'

const put = (headers: Record<string, string>, body?: BodyInit) =>
  new Request('http://desk.example/x', { method: 'PUT', headers, body })

describe('isSameOrigin', () => {
  it.each([
    [{ origin: 'http://desk.example', host: 'desk.example' }, true],
    [{ origin: 'https://desk.example:8443', host: 'desk.example:8443' }, true],
    [{ origin: 'http://elsewhere.example', host: 'desk.example' }, false],
    [{ origin: 'http://desk.example.elsewhere.example', host: 'desk.example' }, false],
    [{ origin: 'null', host: 'desk.example' }, false],
    [{ host: 'desk.example' }, false],
    [{ origin: 'http://desk.example' }, false],
    [{ origin: 'http://desk.example', host: 'desk.example', 'sec-fetch-site': 'same-origin' }, true],
    [{ origin: 'http://desk.example', host: 'desk.example', 'sec-fetch-site': 'same-site' }, false],
    [{ origin: 'http://desk.example', host: 'desk.example', 'sec-fetch-site': 'cross-site' }, false],
  ])('%j: %s', (headers: Record<string, string>, same) => {
    const request = { headers: new Headers(headers) } as Request
    expect(isSameOrigin(request)).toBe(same)
  })
})

describe('readJson', () => {
  it('reads JSON up to the limit', async () => {
    expect(await readJson(put({}, '{"a":"ä"}'), 10)).toEqual({ a: 'ä' })
  })

  it.each([
    ['longer than the limit', '{"a":"ä!!!"}'],
    ['no JSON', '{'],
    ['no UTF-8', new Uint8Array([0x22, 0xff, 0x22])],
    ['nothing', undefined],
  ])('answers undefined for %s', async (_what, body) => {
    expect(await readJson(put({}, body as BodyInit), 10)).toBeUndefined()
  })
})

describe('problemResponse', () => {
  it('tells the kind, the status and what the problem carries', async () => {
    const response = problemResponse({ kind: 'conflict', current: 4 })
    expect(response.status).toBe(409)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
    expect(await response.json()).toMatchObject({ kind: 'conflict', status: 409, current: 4 })
  })
})
