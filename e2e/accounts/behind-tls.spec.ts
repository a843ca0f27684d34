import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { builtActions } from './doors/built'
import { callAs } from './doors/viewers'
import { makeWorld } from './doors/world'

test('behind a proxy that ends TLS an action still brings the page that it leads to', async ({ baseURL }) => {
  const site = baseURL ?? ''
  const { elsewhere, here } = await makeWorld(site)
  const { http } = await callAs('editor', site, elsewhere)
  const id = builtActions().find(({ name }) => name === 'createArticleAction')?.id ?? ''
  const headline = `Over TLS ${randomUUID()}`
  const parts = new FormData()
  for (const [name, value] of Object.entries({ headline, template: 'news', language: 'en', editionId: here }))
    parts.append(`_1_${name}`, value)
  parts.append('0', JSON.stringify([{ headline: '', template: '', language: '', editionId: '', problem: null }, '$K1']))
  const response = await http.post('/desk/articles/new', {
    headers: { 'next-action': id, origin: site, accept: 'text/x-component', 'x-forwarded-proto': 'https' },
    multipart: parts,
  })
  expect(response.headers()['x-action-redirect']).toMatch(/^\/desk\/articles\/[0-9a-f-]{36};/)
  expect(await response.text()).toContain(headline)
})
