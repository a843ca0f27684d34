import { readFileSync } from 'node:fs'
import path from 'node:path'

const BUILD = process.env.NEXT_DIST_DIR ?? '.next'

/** Every address that the build has, as Next names it: `/desk/articles/[id]`; and whether it is a page or a handler. */
export function builtRoutes(): { route: string; isPage: boolean }[] {
  const files = read<Record<string, string>>('app-path-routes-manifest.json')
  return Object.entries(files).map(([file, route]) => ({ route, isPage: file.endsWith('/page') }))
}

/** Every Server Action of the build, with the route of a page that takes it. */
export function builtActions(): { name: string; id: string; route: string }[] {
  const { node } = read<{ node: Record<string, { exportedName: string; workers: Record<string, unknown> }> }>(
    'server/server-reference-manifest.json',
  )
  const routes = read<Record<string, string>>('app-path-routes-manifest.json')
  return Object.entries(node).map(([id, { exportedName: name, workers }]) => {
    const file = Object.keys(workers)[0]?.replace(/^app/, '') ?? ''
    return { name, id, route: routes[file] ?? '' }
  })
}

function read<T>(file: string): T {
  return JSON.parse(readFileSync(path.join(BUILD, file), 'utf8')) as T
}
