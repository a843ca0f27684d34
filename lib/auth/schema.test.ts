import { describe, expect, it } from 'vitest'
import { deskPath } from './schema'

describe('deskPath', () => {
  it.each(['/desk', '/desk/articles/new', '/desk/articles/0193-aa', '/account'])('takes %s', (path) => {
    expect(deskPath(path)).toBe(path)
  })

  it.each([
    'https://elsewhere.example',
    '//elsewhere.example',
    '/desk/../x',
    '/desk//x',
    '/\\elsewhere',
    'desk',
    '/sign-in',
    '/accounting',
    '/desk?next=//elsewhere.example',
    '/desk\n//elsewhere.example',
    'javascript:alert(1)',
    null,
    ['/desk'],
  ])('leads %j to the desk itself', (path) => {
    expect(deskPath(path)).toBe('/desk')
  })
})
