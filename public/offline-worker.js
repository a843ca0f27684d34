// Keeps pages that a reader has read, for when the network is gone. The network always comes first; the desk, previews, accounts
// and whatever depends on who asks never pass through here, nor does what its answer wants nobody to keep.

const PAGES = 'read-pages-2'
const PARTS = 'page-parts-1'
const MOST_PAGES = 60
const NOT_OURS = /^\/(desk|preview|sign-|second-factor|invitation|password-reset|account|api|media|embed|feeds|cards|search)/
const NOT_TO_BE_KEPT = /no-store|private/
/** What was taken back from readers is taken back from those who have read it, too. */
const GONE = [404, 410]
const UNCHANGING = /^\/(_next\/static|enhance)\//

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  const current = [PAGES, PARTS]
  const old = caches.keys().then((names) => names.filter((name) => !current.includes(name)))
  event.waitUntil(old.then((names) => Promise.all(names.map((name) => caches.delete(name)))))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin || NOT_OURS.test(pathname)) return
  if (request.mode === 'navigate') event.respondWith(page(event))
  else if (UNCHANGING.test(pathname)) event.respondWith(part(request))
})

async function page(event) {
  const pages = await caches.open(PAGES)
  try {
    const answer = await fetch(event.request)
    if (mayBeKept(answer)) event.waitUntil(keep(pages, event.request, answer.clone()))
    else if (GONE.includes(answer.status)) event.waitUntil(pages.delete(event.request))
    return answer
  } catch (error) {
    const read = await pages.match(event.request)
    if (read) return read
    throw error
  }
}

function mayBeKept(answer) {
  const forbidden = NOT_TO_BE_KEPT.test(answer.headers.get('cache-control') ?? '')
  return answer.ok && answer.type === 'basic' && !answer.redirected && !forbidden
}

async function keep(pages, request, answer) {
  await pages.delete(request)
  await pages.put(request, answer)
  const oldestFirst = await pages.keys()
  await Promise.all(oldestFirst.slice(0, -MOST_PAGES).map((old) => pages.delete(old)))
}

/** The name of such a part changes with its content, so what is kept is right. */
async function part(request) {
  const parts = await caches.open(PARTS)
  const kept = await parts.match(request)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await parts.put(request, answer.clone())
  return answer
}
