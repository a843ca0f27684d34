import { expect, it } from 'vitest'
import { clientAddress } from './client-address'

it.each([
  ['10.0.0.1', 0, '10.0.0.1'],
  // A stranger may write what they like; what the server added stands last.
  ['1.2.3.4, 10.0.0.1', 0, '10.0.0.1'],
  ['1.2.3.4, 203.0.113.9, 10.0.0.1', 1, '203.0.113.9'],
  ['203.0.113.9', 1, '203.0.113.9'],
  ['2001:db8::1', 0, '2001:db8::1'],
  [' , ', 0, null],
  [null, 0, null],
])('%j behind %i proxies of ours: %s', (header, proxies, address) => {
  expect(clientAddress(header, proxies)).toBe(address)
})
