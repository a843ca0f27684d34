import { pageNumber, token, words, type QueryRule } from './addresses/query-rules'

/** A public address, the query parameters that make different pages of it, and how long what is rendered stays true. */
export interface PublicRoute {
  /** Segments; one that starts with a colon stands for any one segment, a last `*` for any rest. */
  path: string
  query?: Readonly<Record<string, QueryRule>>
  livesMs?: number
}

// For pages that say what is on now, today or next.
const A_MINUTE = 60_000

/** How long a page lives that says nothing else: the masthead of each tells whether an edition is on. */
export const USUAL_LIFE_MS = 10 * A_MINUTE

/**
 * Every address that readers have. What is not listed is still rendered (and nearly always not found), but without any
 * query and kept only on the small shelf of misses; a parameter that is not listed never reaches a page.
 */
export const publicRoutes: readonly PublicRoute[] = [
  { path: '/', livesMs: A_MINUTE },
  { path: '/editions', livesMs: A_MINUTE },
  {
    path: '/editions/:edition',
    query: { day: token, track: token, room: token, type: token, language: token, q: words },
    livesMs: A_MINUTE,
  },
  { path: '/editions/:edition/coverage', query: { day: token, page: pageNumber } },
  { path: '/editions/:edition/speakers', query: { letter: token, country: token, page: pageNumber } },
  { path: '/editions/:edition/quotes', query: { page: pageNumber } },
  { path: '/editions/:edition/changes' },
  { path: '/editions/:edition/sessions/:session', query: { page: pageNumber }, livesMs: A_MINUTE },
  { path: '/articles', query: { page: pageNumber } },
  { path: '/articles/:slug' },
  { path: '/speakers', query: { letter: token, country: token, edition: token, role: token, organisation: token } },
  { path: '/speakers/:slug', query: { page: pageNumber } },
  { path: '/topics' },
  { path: '/topics/:slug', query: { page: pageNumber } },
  { path: '/organisations', query: { letter: token, page: pageNumber } },
  { path: '/organisations/:slug', query: { page: pageNumber } },
  {
    path: '/quotes',
    query: { edition: token, session: token, speaker: token, topic: token, q: words, page: pageNumber },
  },
  { path: '/quotes/:id' },
  {
    path: '/search',
    query: {
      ...{ q: words, type: token, sort: token, after: token },
      ...{ edition: token, year: token, speaker: token, topic: token, country: token, language: token },
    },
  },
  { path: '/search/suggestions', query: { q: words } },
  { path: '/corrections', query: { page: pageNumber } },
  { path: '/about' },
  { path: '/contact' },
  { path: '/imprint' },
  { path: '/privacy' },
  { path: '/newsletter' },
  { path: '/developers' },
  { path: '/feeds' },
  { path: '/feeds/*' },
  { path: '/cards/*' },
  { path: '/sitemap.xml' },
  { path: '/sitemap/*' },
  { path: '/robots.txt' },
  { path: '/manifest.webmanifest' },
  { path: '/favicon.ico' },
  { path: '/icon.svg' },
  { path: '/apple-icon.png' },
]

/** Everything at and below these goes straight through to Next: what it shows depends on who asks, or it is no page. */
export const passedThrough: readonly string[] = [
  '/desk',
  '/preview',
  '/sign-in',
  '/sign-out',
  '/second-factor',
  '/invitation',
  '/password-reset',
  '/account',
  '/api',
  '/media',
  '/embed',
  '/_next',
]
