import { expect, test } from 'vitest'
import { headersFor } from './reader-headers'

function told(headers: Record<string, string | string[]>, siteUrl = 'http://plenary.test', html = '') {
  const { always, whole } = headersFor({ status: 200, headers, body: Buffer.from(html) }, 'public', siteUrl)
  const flat = [...always, ...whole]
  return Object.fromEntries(flat.flatMap((name, i) => (i % 2 === 0 ? [[name, flat[i + 1]]] : [])))
}

test('HTML may run nothing but our own files', () => {
  const policy = told({ 'content-type': 'text/html; charset=utf-8' })['Content-Security-Policy']
  expect(policy).toContain("default-src 'none'; script-src 'self' 'inline-speculation-rules'; style-src 'self';")
  expect(policy).not.toMatch(/unsafe|upgrade/)
})

test('a site on https says that it stays there', () => {
  expect(told({ 'content-type': 'text/html' }, 'https://plenary.test')).toMatchObject({
    'Strict-Transport-Security': 'max-age=31536000',
    'Content-Security-Policy': expect.stringMatching(/upgrade-insecure-requests$/) as string,
  })
  expect(told({ 'content-type': 'text/html' })).not.toHaveProperty('Strict-Transport-Security')
})

test('what readers need is passed on, and nothing else', () => {
  expect(
    told({
      'content-type': 'text/calendar',
      'content-disposition': 'attachment',
      'access-control-allow-origin': '*',
      'x-nextjs-prerender': '1',
      'set-cookie': ['a=b'],
      vary: 'rsc',
      connection: 'keep-alive',
      date: 'yesterday',
    }),
  ).toEqual({
    'Cache-Control': 'public',
    'Access-Control-Allow-Origin': '*',
    'Content-Type': 'text/calendar',
    'Content-Disposition': 'attachment',
    'X-Content-Type-Options': 'nosniff',
  })
})

test('fonts and styles are announced, scripts are not', () => {
  const font = '</a,b.woff2>; rel=preload; as="font"; crossorigin=""'
  const style = '</a.css>; rel=preload; as="style"'
  expect(told({ link: `${font}, </a.js>; rel=preload; as="script", ${style}` }).Link).toBe(`${font}, ${style}`)
  expect(told({ link: '</a.js>; rel=modulepreload' })).not.toHaveProperty('Link')
})

test('a page may open the players that it offers, and no others', () => {
  const policy = (html: string) => told({ 'content-type': 'text/html' }, undefined, html)['Content-Security-Policy']
  expect(policy('<p>https://player.vimeo.com/</p>')).not.toContain('frame-src')
  expect(policy('<figure data-player="https://evil.example/">')).not.toContain('frame-src')
  expect(policy('<figure data-player="https://player.vimeo.com/video/1">')).toMatch(
    /frame-src https:\/\/player\.vimeo\.com(;|$)/,
  )
})
