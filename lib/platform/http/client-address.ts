/**
 * The address that a request comes from. The server adds its peer's at the end of X-Forwarded-For, and so does each proxy:
 * counted from there, what our own proxies wrote is true, and what stands before it is anybody's claim.
 * @param trustedProxies how many proxies of ours stand in front
 */
export function clientAddress(forwardedFor: string | null, trustedProxies: number): string | null {
  const hops = (forwardedFor ?? '')
    .split(',')
    .map((hop) => hop.trim())
    .filter((hop) => hop !== '')
  return (hops[Math.max(0, hops.length - 1 - trustedProxies)] ?? null)?.slice(0, 64) ?? null
}
