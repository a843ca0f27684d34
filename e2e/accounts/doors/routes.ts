import { TEMPLATES } from '../../support/templates'
import type { Viewer } from './viewers'

export const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

type Method = (typeof METHODS)[number]

/** The status for each viewer; one number stands for all of them. */
type Expected = number | Record<Viewer, number>

export interface Door {
  /** An address of the route; `:story` and `:user` stand for ones that the test makes. */
  path: string
  /** What a request from one of the site's own pages is answered. A handler without the method answers 405. */
  on: Partial<Record<Method, Expected>>
  /** True when its GET never ends by itself. */
  streams?: boolean
}

/** Those who are signed in get the one, those who are not the other. */
const signedIn = (inside: number, outside: number): Record<Viewer, number> => ({
  stranger: outside,
  contributor: inside,
  'contributor elsewhere': inside,
  editor: inside,
  administrator: inside,
  disabled: outside,
  expired: outside,
})

// A page leads strangers to the sign-in page, a handler answers 401.
const AWAY = 307
const newsroom = (inside = 200): Door['on'] => ({ GET: signedIn(inside, AWAY) })
const editors = (others: number): Door['on'] => ({
  GET: { ...signedIn(200, AWAY), contributor: others, 'contributor elsewhere': others },
})
// A handler about a story of somebody else.
const toEditors = (inside: number): Door['on'] => ({
  GET: { ...signedIn(inside, 401), contributor: 404, 'contributor elsewhere': 404 },
})
const administrators: Door['on'] = { GET: { ...signedIn(403, AWAY), administrator: 200 } }

// What is not there is told to those who may look for it alone.
const hidden: Door['on'] = {
  GET: { ...signedIn(404, AWAY), contributor: 403, 'contributor elsewhere': 403 },
}

const page = (path: string, on: Door['on']): Door => ({ path, on })
const everybody = (path: string, status = 200): Door => ({ path, on: { GET: status } })

/** One row for each route of the build. A new route without one fails the test; so does a row without its route. */
export const ROUTES: Record<string, Door> = {
  '/': everybody('/'),
  '/[...unknown]': everybody('/no/such/page', 404),
  // The page for when everything fails, asked for by name, fails.
  '/_global-error': everybody('/_global-error', 500),
  '/_not-found': everybody('/_not-found', 404),
  '/not-found': everybody('/not-found', 404),
  '/articles': everybody(TEMPLATES['all coverage']),
  '/articles/[slug]': everybody('/articles/no-such-story', 404),
  '/developers': everybody(TEMPLATES['what programs can take']),
  '/corrections': everybody(TEMPLATES['the corrections']),
  '/about': everybody('/about'),
  '/contact': everybody('/contact'),
  '/imprint': everybody('/imprint'),
  '/privacy': everybody('/privacy'),
  '/editions': everybody(TEMPLATES['the list of editions']),
  '/editions/[edition]': everybody(TEMPLATES['an edition']),
  '/editions/[edition]/changes': everybody(TEMPLATES['the changes of a programme']),
  '/editions/[edition]/coverage': everybody(TEMPLATES['the coverage of an edition']),
  '/editions/[edition]/quotes': everybody(TEMPLATES['the quotes of an edition']),
  '/editions/[edition]/sessions/[session]': everybody(TEMPLATES['a session']),
  '/editions/[edition]/speakers': everybody(TEMPLATES['the speakers of an edition']),
  '/organisations': everybody(TEMPLATES['the list of organisations']),
  '/organisations/[organisation]': everybody(TEMPLATES['an organisation']),
  '/quotes': everybody(TEMPLATES['the quotes']),
  '/quotes/[id]': everybody('/quotes/no-such-one', 404),
  '/search': everybody(TEMPLATES['the search']),
  '/search/suggestions': everybody('/search/suggestions?q=mo'),
  '/speakers': everybody(TEMPLATES['the list of speakers']),
  '/speakers/[speaker]': everybody(TEMPLATES['a speaker']),
  '/topics': everybody(TEMPLATES['the list of topics']),
  '/topics/[topic]': everybody(TEMPLATES['a topic']),
  '/feeds/[...path]': everybody('/feeds/coverage.xml'),
  '/feeds/editions/[edition]/changes.xml': everybody('/feeds/editions/wpc-2024/changes.xml'),
  '/icon.svg': everybody('/icon.svg'),
  '/media/[...key]': everybody('/media/no-such-picture.png', 404),
  '/robots.txt': everybody('/robots.txt'),
  '/sitemap.xml': everybody('/sitemap.xml'),
  '/sitemap/[name]': everybody('/sitemap/no-such-part', 404),
  '/cards/[...path]': everybody('/cards/no/such-card.png', 404),
  '/embed/quotes/[id]': everybody('/embed/quotes/no-such-one', 404),
  '/api/oembed': everybody('/api/oembed', 404),
  '/api/v1/[[...path]]': everybody('/api/v1'),

  // Who is in already is led on.
  '/sign-in': page('/sign-in', { GET: signedIn(AWAY, 200) }),
  '/second-factor': page('/second-factor', { GET: AWAY }),
  '/invitation/[token]': everybody('/invitation/nonsense'),
  '/password-reset': everybody('/password-reset'),
  '/password-reset/[token]': everybody('/password-reset/nonsense'),
  '/account': page('/account', newsroom()),

  '/desk': page('/desk', newsroom()),
  '/desk/articles/new': page('/desk/articles/new', newsroom()),
  '/desk/articles/import': page('/desk/articles/import', newsroom()),
  '/desk/deleted': page('/desk/deleted', newsroom()),
  // A story of somebody else is none for a contributor.
  '/desk/articles/[id]': page('/desk/articles/:story', editors(404)),
  '/desk/articles/[id]/history': page('/desk/articles/:story/history', editors(404)),
  '/desk/articles/[id]/preview': page('/desk/articles/:story/preview', editors(404)),
  '/desk/assignments/new': page('/desk/assignments/new', newsroom(404)),
  '/desk/assignments/[id]': page('/desk/assignments/no-such-one', newsroom(404)),
  '/desk/library': page('/desk/library', newsroom()),
  '/desk/library/[id]': page('/desk/library/no-such-one', newsroom(404)),
  '/desk/programme': page('/desk/programme', { GET: AWAY }),
  '/desk/editions/[edition]/programme': page('/desk/editions/wpc-2024/programme', newsroom()),
  '/desk/editions/[edition]/versions': page('/desk/editions/wpc-2024/versions', newsroom()),
  '/desk/editions/[edition]/sessions/new': page('/desk/editions/wpc-2024/sessions/new', editors(403)),
  '/desk/editions/[edition]': page('/desk/editions/wpc-2024', editors(403)),
  '/desk/editions/new': page('/desk/editions/new', editors(403)),
  '/desk/sessions/[id]': page('/desk/sessions/no-such-one', hidden),
  '/desk/venues': page('/desk/venues', newsroom()),
  '/desk/venues/new': page('/desk/venues/new', editors(403)),
  '/desk/venues/[id]': page('/desk/venues/no-such-one', hidden),
  '/desk/people': page('/desk/people', newsroom()),
  '/desk/people/new': page('/desk/people/new', editors(403)),
  '/desk/people/[id]': page('/desk/people/no-such-one', hidden),
  '/desk/people/[id]/split': page('/desk/people/no-such-one/split', hidden),
  '/desk/people/duplicates': page('/desk/people/duplicates', editors(403)),
  '/desk/people/merge': page('/desk/people/merge', editors(403)),
  '/desk/people/merges': page('/desk/people/merges', editors(403)),
  '/desk/organisations': page('/desk/organisations', newsroom()),
  '/desk/organisations/new': page('/desk/organisations/new', editors(403)),
  '/desk/organisations/[id]': page('/desk/organisations/no-such-one', hidden),
  '/desk/topics': page('/desk/topics', newsroom()),
  '/desk/topics/new': page('/desk/topics/new', editors(403)),
  '/desk/topics/[id]': page('/desk/topics/no-such-one', hidden),
  '/desk/coverage': page('/desk/coverage', { GET: AWAY }),
  '/desk/editions/[edition]/coverage': page('/desk/editions/wpc-2024/coverage', newsroom()),
  // The holder of the link needs no account; without one there is nothing.
  '/preview/[token]': everybody('/preview/nonsense', 404),
  '/preview/story/[id]': page('/preview/story/:story', editors(404)),
  '/desk/bulk': page('/desk/bulk', newsroom()),
  '/desk/mentions': page('/desk/mentions', newsroom()),
  // What the house says of itself, and what a session has: for editors, as far as their role goes.
  '/desk/site': page('/desk/site', editors(403)),
  '/desk/site/[page]': page('/desk/site/about', editors(403)),
  '/desk/sessions/[id]/materials': page('/desk/sessions/no-such-one/materials', newsroom(404)),
  '/desk/imports': page('/desk/imports', editors(403)),
  '/desk/imports/[id]': page('/desk/imports/no-such-one', newsroom(404)),
  '/desk/users': page('/desk/users', administrators),
  '/desk/users/[id]': page('/desk/users/:user', administrators),
  '/desk/audit': page('/desk/audit', administrators),
  '/desk/outbox': page('/desk/outbox', administrators),

  '/api/health': everybody('/api/health'),
  '/api/auth/[...nextauth]': { path: '/api/auth/session', on: { GET: 200, POST: 400 } },
  '/api/desk/articles': {
    path: '/api/desk/articles',
    on: { POST: { ...signedIn(201, 401), 'contributor elsewhere': 403 } },
  },
  '/api/desk/articles/[id]/comments': {
    path: '/api/desk/articles/:story/comments',
    // What is sent is no deed; each deed asks for its own right.
    on: { ...toEditors(200), POST: signedIn(422, 401) },
  },
  '/api/desk/articles/[id]/forecast': { path: '/api/desk/articles/:story/forecast', on: toEditors(200) },
  '/api/desk/articles/[id]/links': {
    path: '/api/desk/articles/:story/links',
    on: { POST: { ...signedIn(200, 401), contributor: 404, 'contributor elsewhere': 404 } },
  },
  '/api/desk/articles/[id]/presence': {
    path: '/api/desk/articles/:story/presence',
    on: { ...toEditors(200), POST: signedIn(404, 401) },
    streams: true,
  },
  '/api/desk/articles/[id]/draft': {
    path: '/api/desk/articles/:story/draft',
    on: { ...toEditors(200), PUT: { ...signedIn(200, 401), contributor: 403, 'contributor elsewhere': 403 } },
  },
  '/api/desk/articles/intake': { path: '/api/desk/articles/intake', on: { POST: signedIn(200, 401) } },
  '/api/desk/audit': { path: '/api/desk/audit', on: { GET: { ...signedIn(403, 401), administrator: 200 } } },
  // An administrator who sends no form.
  '/api/desk/users/[id]/held': {
    path: '/api/desk/users/:user/held',
    on: { POST: { ...signedIn(403, 401), administrator: 400 } },
  },
  '/api/desk/imports': {
    path: '/api/desk/imports',
    on: { POST: { ...signedIn(303, 401), contributor: 403, 'contributor elsewhere': 403 } },
  },
  '/api/desk/imports/[id]': {
    path: '/api/desk/imports/no-such-one',
    on: { POST: { ...signedIn(404, 401), contributor: 403, 'contributor elsewhere': 403 } },
  },
  '/api/desk/lookup/[kind]': { path: '/api/desk/lookup/speakers?q=a', on: { GET: signedIn(200, 401) } },
  // What is sent is no picture.
  '/api/desk/media': { path: '/api/desk/media?name=a.jpg', on: { POST: signedIn(422, 401) } },
  '/api/desk/media/[id]/known': { path: '/api/desk/media/no-such-one/known', on: { POST: signedIn(422, 401) } },
  '/api/desk/session': { path: '/api/desk/session', on: { GET: signedIn(200, 401), POST: signedIn(200, 401) } },
}
