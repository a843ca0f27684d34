import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAddress } from './address'

describe('readAddress', () => {
  test.each([
    ['/articles/a', '/articles/a', ''],
    ['/search?q=x&y=%', '/search', 'q=x&y=%'],
    ['/%61rticles/caf%c3%a9', '/articles/caf%C3%A9', ''],
    ['/a[1]', '/a%5B1%5D', ''],
    ['/a%3Fb%23c', '/a%3Fb%23c', ''],
    ['http://evil.example/articles/a?x', '/articles/a', 'x'],
  ])('%s is %s', (target, path, query) => {
    expect(readAddress(target)).toEqual({ kind: 'path', path, query })
  })

  test.each([
    ['/articles/', '/articles'],
    ['//evil.example', '/evil.example'],
    ['///', '/'],
    ['/articles//a/?page=2', '/articles/a?page=2'],
    ['/%C3%A9/', '/%C3%A9'],
  ])('%s moves to %s', (target, to) => {
    expect(readAddress(target)).toEqual({ kind: 'moved', to })
  })

  test.each([
    '',
    '*',
    'articles',
    'ftp://plenary.test/',
    '/%',
    '/%zz',
    '/%ff',
    '/%00',
    '/%0d%0aSet-Cookie:x',
    '/a%5cb',
    '/a%2Fb',
    '/..',
    '/./a',
    '/a/%2e%2e/b',
    '/a#b',
    '/a b',
    '/caf\u00e9',
    `/${'a'.repeat(5000)}`,
  ])('%s is refused', (target) => {
    expect(readAddress(target)).toEqual({ kind: 'absurd' })
  })

  test('a canonical path is read as itself, and a move ends where it leads', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 12 }), { maxLength: 5 }), (segments) => {
        const read = readAddress(`/${segments.map(encodeURIComponent).join('/')}`)
        if (read.kind === 'path') expect(readAddress(read.path)).toEqual({ ...read, query: '' })
        if (read.kind === 'moved') {
          expect(read.to).toMatch(/^\/(?!\/)/)
          expect(readAddress(read.to)).toMatchObject({ kind: 'path', path: read.to })
        }
      }),
    )
  })
})
