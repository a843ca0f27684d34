import { expect, it } from 'vitest'
import { isInstalled } from './packages.mjs'

const wanted = {
  '': { version: '0.1.0' },
  'node_modules/next': { version: '16.4.6' },
  'node_modules/@next/swc-darwin-arm64': { version: '16.4.6', optional: true },
}

it.each([
  ['all is there', { 'node_modules/next': { version: '16.4.6' } }, true],
  ['there is more than that', { 'node_modules/next': { version: '16.4.6' }, 'node_modules/left': {} }, true],
  ['nothing is there', {}, false],
  ['another version is there', { 'node_modules/next': { version: '16.4.5' } }, false],
])('when %s', (_, installed, expected) => {
  expect(isInstalled(wanted, installed, () => true)).toBe(expected)
})

it('minds the version of a package for this platform', () => {
  const installed = {
    'node_modules/next': { version: '16.4.6' },
    'node_modules/@next/swc-darwin-arm64': { version: '16.4.5' },
  }
  expect(isInstalled(wanted, installed, () => true)).toBe(false)
})

it('minds a package that npm noted and that is gone', () => {
  const installed = { 'node_modules/next': { version: '16.4.6' } }
  expect(isInstalled(wanted, installed, () => false)).toBe(false)
})
