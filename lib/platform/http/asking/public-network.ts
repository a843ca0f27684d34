import { BlockList, isIPv4, isIPv6 } from 'node:net'

// Everything that is not the public network: this machine, private and shared networks, link-local (where clouds keep their
// keys), documentation, multicast, reserved.
const V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
]
// Of IPv6 only what is given out to the public counts, without its special parts: tunnels, documentation, other numbers'.
const PUBLIC_V6 = blockList('ipv6', ['2000::/3'])
const SPECIAL_V6 = blockList('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])
const SPECIAL_V4 = blockList('ipv4', V4)

const USUAL_PORTS = new Set([80, 443, 8080, 8443])

/** Whether a connection to this address and port leads to a public web server, and to nothing behind our own walls. */
export function isPublicServer(address: string, port: number): boolean {
  if (!USUAL_PORTS.has(port)) return false
  if (isIPv4(address)) return !SPECIAL_V4.check(address, 'ipv4')
  return isIPv6(address) && PUBLIC_V6.check(address, 'ipv6') && !SPECIAL_V6.check(address, 'ipv6')
}

function blockList(family: 'ipv4' | 'ipv6', networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    list.addSubnet(address, Number(prefix), family)
  }
  return list
}
