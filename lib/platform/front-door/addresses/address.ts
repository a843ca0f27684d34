/** What an address says, whatever way it is spelt. */
export type Address = { kind: 'path'; path: string; query: string } | { kind: 'moved'; to: string } | { kind: 'absurd' }

const ABSURD: Address = { kind: 'absurd' }
const LONGEST = 4096

/**
 * Reads a request target into a canonical path (every character spelt one way) and the query as it came. Dot segments,
 * hidden slashes, control characters and broken percent-encoding never come from a link: refused, not repaired.
 */
export function readAddress(target: string): Address {
  if (target.length > LONGEST) return ABSURD
  // A proxy may send the absolute form; whose host it names is of no account.
  const local = target.startsWith('/') ? target : target.replace(/^https?:\/\/[^/?#]*/i, '')
  const mark = local.indexOf('?')
  const raw = mark < 0 ? local : local.slice(0, mark)
  const query = mark < 0 ? '' : local.slice(mark + 1)
  if (!/^\/[\x21-\x7e]*$/.test(local) || local.includes('#') || /%2f/i.test(raw)) return ABSURD

  const path = decoded(raw)
  if (path === undefined || /[\p{Cc}\\]/u.test(path) || /\/\.\.?(\/|$)/.test(path)) return ABSURD

  const straight = canonical(path.replace(/\/{2,}/g, '/').replace(/(?<=.)\/$/, ''))
  const crooked = path.includes('//') || (path !== '/' && path.endsWith('/'))
  if (crooked) return { kind: 'moved', to: query ? `${straight}?${query}` : straight }
  return { kind: 'path', path: straight, query }
}

function decoded(path: string): string | undefined {
  try {
    return path.includes('%') ? decodeURIComponent(path) : path
  } catch {
    return undefined
  }
}

/** The spelling that browsers send. */
function canonical(path: string): string {
  return encodeURI(path).replace(/[?#]/g, encodeURIComponent)
}
