/**
 * What Next says of whatever it renders on request, word for word. A public page is rendered as nobody in particular, so
 * on one it means nothing; any other `no-store`, `private` or `no-cache` was written by somebody who meant it.
 */
export const NEXT_DYNAMIC = 'private, no-cache, no-store, max-age=0, must-revalidate'

// Browsers ask each time, and nearly always hear 304: only so does a correction reach everybody at once.
const ASK_EACH_TIME = 'public, max-age=0, must-revalidate'
const FOR_EVER = 'public, max-age=31536000, immutable'
const AN_HOUR = 'public, max-age=3600'

/** Whether an answer may be kept, and what its readers are told. */
export function cachePolicy(said: string | string[] | undefined): { keep: boolean; tell: string } {
  const words = String(said ?? NEXT_DYNAMIC)
  // A bare s-maxage is what Next says of a page made at build time; the time it names is not ours.
  if (words === NEXT_DYNAMIC || words.startsWith('s-maxage=')) return { keep: true, tell: ASK_EACH_TIME }
  return { keep: !/\b(no-store|private|no-cache)\b/i.test(words), tell: words }
}

/** Files with a hash in the name never change; the others of public/ change with a release at most. */
export function fileLife(path: string, said: string): string {
  if (/^\/enhance\/.*[-.][A-Za-z0-9_]{8,}\.\w+$/.test(path)) return FOR_EVER
  return said.includes('immutable') ? said : AN_HOUR
}
