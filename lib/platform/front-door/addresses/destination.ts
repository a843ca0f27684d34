import { readAddress } from './address'
import { USUAL_LIFE_MS, type PublicRoute } from '../public-routes'
import type { QueryRule } from './query-rules'

/** The four shelves are bounded apart, so that a flood of one sort of address never pushes out pages of another. */
export type Shelf = 'pages' | 'queries' | 'misses' | 'files'

/** `target` is the canonical address: what is asked of the application, and the key of what is kept. */
export interface PageDestination {
  kind: 'page'
  target: string
  shelf: Shelf
  livesMs: number
}

/** Where a request leads. */
export type Destination = PageDestination | { kind: 'through' } | { kind: 'moved'; to: string } | { kind: 'absurd' }

export interface Geography {
  routes: readonly PublicRoute[]
  passedThrough: readonly string[]
  /** Paths of the files in public/. */
  files: ReadonlySet<string>
}

export function createGuide({ routes, passedThrough, files }: Geography): (target: string) => Destination {
  const patterns = routes.map(compile)

  return (target) => {
    const address = readAddress(target)
    if (address.kind !== 'path') return address
    const { path, query } = address
    if (path.startsWith('/_next/static/') || files.has(path)) {
      return { kind: 'page', target: path, shelf: 'files', livesMs: Infinity }
    }
    if (passedThrough.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))) return { kind: 'through' }

    const route = patterns.find(({ pattern }) => pattern.test(path))
    if (!route) return { kind: 'page', target: path, shelf: 'misses', livesMs: USUAL_LIFE_MS }
    const asked = query === '' ? '' : askedOf(route.rules, query)
    return asked === ''
      ? { kind: 'page', target: path, shelf: 'pages', livesMs: route.livesMs }
      : { kind: 'page', target: `${path}?${asked}`, shelf: 'queries', livesMs: route.livesMs }
  }
}

function compile({ path, query = {}, livesMs = USUAL_LIFE_MS }: PublicRoute) {
  const source = path
    .replace(/[.]/g, '\\$&')
    .replace(/:[a-z]+/g, '[^/]+')
    .replace(/\*$/, '.+')
  return { pattern: new RegExp(`^${source}$`), rules: Object.entries(query).sort(byName), livesMs }
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1
}

/** The declared parameters in a fixed order and spelling; the first of each name counts. */
function askedOf(rules: [string, QueryRule][], query: string): string {
  const given = new URLSearchParams(query)
  const asked = new URLSearchParams()
  for (const [name, rule] of rules) {
    const value = rule(given.get(name) ?? '')
    if (value !== undefined) asked.append(name, value)
  }
  return asked.toString()
}
