import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'

const ROUTES = [
  '/',
  '/editions/',
  '/editions/wpc-2024/',
  '/editions/wpc-2024/sessions/',
  '/articles/',
  '/speakers/',
  '/topics/',
  '/organisations/',
  '/quotes/',
  '/feeds/',
  '/media/',
  '/api/',
]
const EACH = 50

for (const route of ROUTES) {
  test(`${EACH} addresses that nobody has seen under ${route} answer 404 at once`, async ({ request }) => {
    const paths = Array.from({ length: EACH }, () => `${route}${randomUUID()}`)
    const answers = await Promise.all(
      paths.map(async (path) => (await request.get(path, { maxRedirects: 0 })).status()),
    )
    expect(answers.filter((status) => status !== 404)).toEqual([])
  })
}
