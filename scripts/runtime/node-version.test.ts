import { expect, it } from 'vitest'
import { isAtLeast } from './node-version.mjs'

it.each([
  ['20.19.0', '20.19.0', true],
  ['20.20.2', '20.19.0', true],
  ['22.0.0', '20.19.0', true],
  ['24.1.0-nightly', '20.19.0', true],
  ['20.18.3', '20.19.0', false],
  ['18.20.8', '20.19.0', false],
  ['9.99.99', '20.19.0', false],
])('%s at least %s: %s', (version, minimum, expected) => {
  expect(isAtLeast(version, minimum)).toBe(expected)
})
