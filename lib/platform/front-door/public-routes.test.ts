import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createGuide } from './addresses/destination'
import { passedThrough, publicRoutes } from './public-routes'

const guide = createGuide({ routes: publicRoutes, passedThrough, files: new Set() })
const sources = readdirSync('app', { recursive: true, encoding: 'utf8' }).map((file) => file.replaceAll('\\', '/'))
const isPublic = (file: string) => /^(\(public\)|feeds|cards|sitemap|sitemap\.xml)\/|^(robots|manifest)\.ts$/.test(file)

/** One address that a file of app/ answers, if it answers any. */
function addressOf(file: string): string | undefined {
  const special = new Map([
    ['robots.ts', '/robots.txt'],
    ['manifest.ts', '/manifest.webmanifest'],
  ]).get(file)
  if (special ?? !/(^|\/)(page\.tsx|route\.tsx?)$/.test(file)) return special
  const segments = file.split('/').slice(0, -1)
  const named = segments.filter((segment) => !segment.startsWith('('))
  return `/${named.map((segment) => segment.replace(/^\[(\.{3})?(.+)\]$/, '$2')).join('/')}`
}

// Two stand for what is not there: whatever no other page answers, and what the door shows for it.
const MISSING = new Set(['(public)/[...unknown]/page.tsx', '(public)/not-found/page.tsx'])
const answering = sources.filter((file) => addressOf(file) !== undefined && !MISSING.has(file))

describe('the map of public addresses', () => {
  test.each(answering.filter(isPublic))('lists app/%s', (file) => {
    expect(guide(addressOf(file) ?? '')).toMatchObject({ kind: 'page', shelf: 'pages' })
  })

  test.each(answering.filter((file) => !isPublic(file)))('lets app/%s through', (file) => {
    expect(guide(addressOf(file) ?? '')).toEqual({ kind: 'through' })
  })
})
