import zlib from 'node:zlib'
import { expect, test } from 'vitest'
import { makePage } from './page'

const NO_MORE = { always: [], whole: [] }
const text = 'A plenary session on energy. '.repeat(100)

test('text is coded, each coding under its own tag, and decodes to the same', async () => {
  const { forms } = await makePage(
    { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(text) },
    NO_MORE,
  )
  expect(zlib.brotliDecompressSync(forms.br.body).toString()).toBe(text)
  expect(zlib.gunzipSync(forms.gzip.body).toString()).toBe(text)
  expect(new Set([forms.br.tag, forms.gzip.tag, forms.identity.tag]).size).toBe(3)
  expect(forms.br.headers).toContain(String(forms.br.body.length))
})

test.each([
  ['image/png', text],
  ['font/woff2', text],
  ['text/html', 'short'],
])('%s that would not be smaller is not coded', async (type, body) => {
  const { forms } = await makePage({ status: 200, headers: { 'content-type': type }, body: Buffer.from(body) }, NO_MORE)
  expect(forms.br).toBe(forms.identity)
  expect(forms.br.headers).not.toContain('Content-Encoding')
})

test('the tag follows the body', async () => {
  const tagOf = async (body: string) =>
    (await makePage({ status: 200, headers: {}, body: Buffer.from(body) }, NO_MORE)).forms.identity.tag
  expect(await tagOf('a')).toBe(await tagOf('a'))
  expect(await tagOf('a')).not.toBe(await tagOf('b'))
  expect(await tagOf('a')).toMatch(/^"[\w-]{22}"$/)
})
