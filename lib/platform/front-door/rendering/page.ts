import { createHash } from 'node:crypto'
import type { Rendered } from './application'
import type { Coding } from '../answering/accept-encoding'
import { compress } from './compress'

/** What `Cache-Status` says of a kept page; the last value of every header list. */
export const HIT = 'plenary; hit'

/** One coding of a page, ready to go out: flat header lists, made once, so that an answer costs nothing but the writing. */
interface Form {
  tag: string
  body: Buffer
  headers: string[]
  notModified: string[]
}

/** A whole answer in every coding. The generation says since when it is true, `freshUntil` until when it can be. */
export interface Page {
  status: number
  forms: Readonly<Record<Coding, Form>>
  bytes: number
  generation: number
  freshUntil: number
  /** After a failed renewal: when to try again. Until then the page is handed out as it is. */
  retryAt: number
}

/** What goes with the body: `always` also with 304, `whole` only with the body itself. */
export interface PageHeaders {
  always: readonly string[]
  whole: readonly string[]
}

/** Codes and labels a finished body. */
export async function makePage(rendered: Rendered, { always, whole }: PageHeaders): Promise<Page> {
  const { status, body } = rendered
  const compressed = await compress(body, String(rendered.headers['content-type'] ?? ''))
  const digest = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const bodiless = status === 204 || status === 304

  const form = (coding: Coding, bytes: Buffer): Form => {
    // A strong tag names exact bytes, so each coding has its own.
    const tag = coding === 'identity' ? `"${digest}"` : `"${digest}-${coding}"`
    const shared = ['ETag', tag, 'Vary', 'Accept-Encoding', ...always, 'Cache-Status', HIT]
    const length = bodiless ? [] : ['Content-Length', String(bytes.length)]
    const coded = coding === 'identity' ? [] : ['Content-Encoding', coding]
    return { tag, body: bytes, headers: [...whole, ...length, ...coded, ...shared], notModified: shared }
  }

  const identity = form('identity', body)
  const forms = compressed
    ? { identity, br: form('br', compressed.br), gzip: form('gzip', compressed.gzip) }
    : { identity, br: identity, gzip: identity }
  return { status, forms, bytes: weight(forms), generation: -1, freshUntil: Infinity, retryAt: 0 }
}

/** Memory that the page takes, near enough: bodies, headers, and what the objects around them cost. */
function weight(forms: Page['forms']): number {
  let bytes = 1024
  for (const form of new Set(Object.values(forms))) {
    bytes += form.body.length + 2 * (form.headers.join('').length + form.notModified.join('').length)
  }
  return bytes
}
