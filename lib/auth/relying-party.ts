import { env } from '@/lib/platform/env'

/** The site as passkeys are bound to it. */
export interface RelyingParty {
  id: string
  origin: string
}

/**
 * The site's own address. WebAuthn takes no network addresses: on this machine alone, where the site is `127.0.0.1`, the
 * browser that came by `localhost` is at the same site under the name that it may use.
 * @param host what the browser asked for, `localhost:3000`
 */
export function relyingParty(host: string | null): RelyingParty {
  const site = new URL(env().siteUrl)
  const local = `localhost:${site.port}`
  if (site.hostname === '127.0.0.1' && host === local) return { id: 'localhost', origin: `http://${local}` }
  return { id: site.hostname, origin: site.origin }
}
