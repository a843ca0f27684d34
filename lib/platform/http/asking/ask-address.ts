import { lookup as resolve } from 'node:dns/promises'
import { request as requestPlainly, type IncomingMessage } from 'node:http'
import { request as requestSecurely } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicServer } from './public-network'

/** How an address answered. `notAsked`: it leads somewhere that this server does not go. */
export type Answer = { kind: 'status'; status: number } | { kind: 'silent' | 'unreachable' | 'loops' | 'notAsked' }

interface Rules {
  /** Asked of each address right before it is connected to, and again after each redirect. */
  mayConnect: (address: string, port: number) => boolean
  timeoutMs: number
}

const USUAL: Rules = { mayConnect: isPublicServer, timeoutMs: 6_000 }
const MOST_REDIRECTS = 5
const LARGEST_HEAD_BYTES = 16 * 1024

class Refused extends Error {}

/**
 * Asks an address of the web whether it is there, without reading what it says: only the head of the answer arrives. Goes to
 * public servers alone. The name is resolved once per connection, and the connection goes to the very address that was
 * judged, so that a name which answers differently the second time gains nothing.
 */
export async function askAddress(href: string, rules: Partial<Rules> = {}): Promise<Answer> {
  const { mayConnect, timeoutMs } = { ...USUAL, ...rules }
  const signal = AbortSignal.timeout(timeoutMs)
  let url = new URL(href)
  try {
    for (let step = 0; step <= MOST_REDIRECTS; step++) {
      const { status, location } = await headOf(url, mayConnect, signal)
      if (status < 300 || status >= 400 || !location || !URL.canParse(location, url)) return { kind: 'status', status }
      url = new URL(location, url)
    }
    return { kind: 'loops' }
  } catch (error) {
    if (error instanceof Refused) return { kind: 'notAsked' }
    if (signal.aborted) return { kind: 'silent' }
    // No such name, nobody listens, a broken certificate: for a reader all of them are one.
    return { kind: 'unreachable' }
  }
}

async function headOf(url: URL, mayConnect: Rules['mayConnect'], signal: AbortSignal) {
  const secure = url.protocol === 'https:'
  if ((!secure && url.protocol !== 'http:') || url.username || url.password) throw new Refused()
  const port = Number(url.port || (secure ? 443 : 80))
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const found = isIP(host) ? { address: host, family: isIP(host) } : await withSignal(resolve(host), signal)
  if (!mayConnect(found.address, port)) throw new Refused()

  const request = (secure ? requestSecurely : requestPlainly)(url, {
    agent: false,
    signal,
    lookup: always(found),
    maxHeaderSize: LARGEST_HEAD_BYTES,
    headers: { accept: 'text/html, */*', 'user-agent': 'Plenary link check', range: 'bytes=0-0' },
  })
  const response = await new Promise<IncomingMessage>((resolveWith, reject) => {
    request.once('response', resolveWith).once('error', reject).end()
  })
  response.destroy()
  return { status: response.statusCode ?? 0, location: response.headers.location }
}

/** The one address that was judged, whatever the name would say now. */
function always({ address, family }: { address: string; family: number }): LookupFunction {
  return (_name, options, tell) => {
    if (options.all) tell(null, [{ address, family }])
    else tell(null, address, family)
  }
}

/** Asking for a name cannot be called off; waiting for it can. */
function withSignal<T>(asked: Promise<T>, signal: AbortSignal): Promise<T> {
  const given = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Took too long.')), { once: true })
  })
  return Promise.race([asked, given])
}
