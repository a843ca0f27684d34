import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { passedThrough, publicRoutes } from '../public-routes'
import { createGuide } from './destination'

const guide = createGuide({ routes: publicRoutes, passedThrough, files: new Set(['/logo.svg', '/desk.svg']) })

describe('the guide', () => {
  test.each([
    ['/', '/', 'pages'],
    ['/?utm_source=x', '/', 'pages'],
    ['/articles/a?page=2', '/articles/a', 'pages'],
    ['/speakers?page=1&letter=', '/speakers', 'pages'],
    ['/organisations?page=2&letter=B&x=1', '/organisations?letter=B&page=2', 'queries'],
    ['/speakers?letter=B&letter=C', '/speakers?letter=B', 'queries'],
    ['/search?type=article&q=+green++deal+', '/search?q=green+deal&type=article', 'queries'],
    ['/search?q=100%', '/search?q=100%25', 'queries'],
    ['/feeds/editions/wpc-2024.ics', '/feeds/editions/wpc-2024.ics', 'pages'],
    ['/sitemap.xml', '/sitemap.xml', 'pages'],
    ['/sitemapxxml', '/sitemapxxml', 'misses'],
    ['/nowhere/at/all?x=1', '/nowhere/at/all', 'misses'],
    ['/deskside', '/deskside', 'misses'],
    ['/articles/a/b', '/articles/a/b', 'misses'],
    ['/logo.svg?v=2', '/logo.svg', 'files'],
    ['/_next/static/chunks/a.css?dpl=1', '/_next/static/chunks/a.css', 'files'],
    ['/desk.svg', '/desk.svg', 'files'],
  ])('%s leads to %s on the shelf of %s', (target, canonical, shelf) => {
    expect(guide(target)).toMatchObject({ kind: 'page', target: canonical, shelf })
  })

  test.each([
    '/desk',
    '/desk/articles?x=1',
    '/api/health',
    '/%64esk',
    '/_next/image?url=x',
    '/sign-in',
    '/media/a.png',
  ])('%s goes through', (target) => {
    expect(guide(target)).toEqual({ kind: 'through' })
  })

  test('every page has its time, and files for ever', () => {
    expect(guide('/')).toMatchObject({ livesMs: 60_000 })
    expect(guide('/articles/a')).toMatchObject({ livesMs: 600_000 })
    expect(guide('/logo.svg')).toMatchObject({ livesMs: Infinity })
  })

  test('a canonical target leads to itself, whatever was asked', () => {
    const paths = fc.constantFrom('/', '/search', '/speakers', '/editions/wpc-2024', '/quotes', '/nowhere')
    const query = fc.array(
      fc.tuple(
        fc.constantFrom('q', 'page', 'letter', 'type', 'day', 'edition', 'x'),
        fc.oneof(fc.string({ unit: 'grapheme' }), fc.nat(20).map(String)),
      ),
    )
    fc.assert(
      fc.property(paths, query, (path, asked) => {
        const first = guide(`${path}?${new URLSearchParams(asked).toString()}`)
        if (first.kind !== 'page') throw new Error(`${path} is a page`)
        expect(guide(first.target)).toEqual(first)
      }),
    )
  })
})
