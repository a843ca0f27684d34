import { getCacheControlHeader } from 'next/dist/server/lib/cache-control'
import { expect, test } from 'vitest'
import { cachePolicy, fileLife, NEXT_DYNAMIC } from './cache-control'

const READERS = 'public, max-age=0, must-revalidate'

test('the installed Next says of a dynamic page what we take it to say', () => {
  expect(getCacheControlHeader({ revalidate: 0, expire: undefined })).toBe(NEXT_DYNAMIC)
})

test.each([undefined, NEXT_DYNAMIC, 's-maxage=31536000', 's-maxage=300, stale-while-revalidate=600'])(
  'what Next says by itself (%s) is not for readers',
  (said) => {
    expect(cachePolicy(said)).toEqual({ keep: true, tell: READERS })
  },
)

test.each(['no-store', 'private', 'private, max-age=60', 'no-cache', 'No-Store, max-age=0'])('%s is meant', (said) => {
  expect(cachePolicy(said)).toEqual({ keep: false, tell: said })
})

test('how long a handler lets readers keep its answer is passed on', () => {
  expect(cachePolicy('public, max-age=300')).toEqual({ keep: true, tell: 'public, max-age=300' })
})

test('files with a hash in their name live for ever, others an hour', () => {
  expect(fileLife('/enhance/menu-1a2b3c4d.js', 'public, max-age=0')).toContain('immutable')
  expect(fileLife('/_next/static/chunks/a.css', 'public, max-age=31536000, immutable')).toContain('immutable')
  expect(fileLife('/enhance/menu.js', 'public, max-age=0')).toBe('public, max-age=3600')
  expect(fileLife('/logo.svg', 'public, max-age=0')).toBe('public, max-age=3600')
})
