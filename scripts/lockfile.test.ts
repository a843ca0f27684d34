import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

interface Package {
  optionalDependencies?: Record<string, string>
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> }

/** Where npm would find `name` from the folder `from`: in its own node_modules, or in one further up. */
function isLocked(name: string, from: string): boolean {
  if (packages[path.posix.join(from, 'node_modules', name)]) return true
  return from !== '' && isLocked(name, from.slice(0, Math.max(0, from.lastIndexOf('node_modules') - 1)))
}

// Native parts come as one optional package per platform. npm leaves out those that it could not find while it wrote the
// lockfile, and then refuses to install from it anywhere.
it('locks the native parts of every platform, not only of this one', () => {
  const missing = Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(name, place)),
  )
  expect(missing).toEqual([])
})

it('names no address to download from: every reader has a registry of their own', () => {
  expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"')
})
