import { finished } from 'node:stream/promises'
import { RewritingStream } from 'parse5-html-rewriting-stream'

type StartTag = Parameters<RewritingStream['emitStartTag']>[0]

export interface PlainPage {
  html: string
  /** The status that the page says it has, where Next cannot answer with it (410). */
  saidStatus: number | undefined
  /** Next left the drawing to the browser's script: there is nothing to read here. */
  empty: boolean
  /** Part of the page came late, as hidden markup that only a script could put in its place. */
  suspended: boolean
}

const OWN_SCRIPTS = '/enhance/'
const DATA_BLOCKS = new Set(['application/ld+json', 'speculationrules'])

/**
 * A page without the framework: no scripts but our own, no preloads of others, no marks for a runtime that never
 * comes. Everything else passes byte for byte.
 */
export async function plainPage(source: string): Promise<PlainPage> {
  const page: PlainPage = { html: '', saidStatus: undefined, empty: false, suspended: false }
  const rewriter = new RewritingStream()
  let inDroppedScript = false
  let held = ''

  const emit = (raw: string) => {
    rewriter.emitRaw(held + raw)
    held = ''
  }
  rewriter.on('startTag', (tag, raw) => {
    if (isErrorShell(tag)) page.empty = true
    if (tag.tagName === 'script' && !isKept(tag)) inDroppedScript = !tag.selfClosing
    else if (isSaidStatus(tag)) page.saidStatus = Number(attribute(tag, 'content'))
    else if (isMetadataHolder(tag)) held += raw
    else if (!isForRuntime(tag)) emit(raw)
  })
  rewriter.on('endTag', (tag, raw) => {
    if (inDroppedScript) inDroppedScript = tag.tagName !== 'script'
    else if (held !== '' && tag.tagName === 'div') held = ''
    else emit(raw)
  })
  rewriter.on('text', (_, raw) => {
    if (!inDroppedScript) emit(raw)
  })
  rewriter.on('comment', (comment) => {
    // React marks its boundaries with comments; this one stands where content is still to come.
    if (comment.text === '$?') page.suspended = true
  })

  rewriter.on('data', (chunk: string) => (page.html += chunk))
  rewriter.end(source)
  await finished(rewriter)
  return page
}

function isKept(script: StartTag): boolean {
  const type = attribute(script, 'type') ?? ''
  const isOwn = (attribute(script, 'src') ?? '').startsWith(OWN_SCRIPTS)
  return DATA_BLOCKS.has(type) || (isOwn && (type === 'module' || type === ''))
}

/** `<meta name="http-status" content="410">`: no page of Next can choose that status, so it says it in words. */
function isSaidStatus(tag: StartTag): boolean {
  return tag.tagName === 'meta' && attribute(tag, 'name') === 'http-status'
}

function isErrorShell(tag: StartTag): boolean {
  return tag.tagName === 'html' && attribute(tag, 'id') === '__next_error__'
}

/** Next opens each body with a hidden holder for late metadata. Ours is in the head, so the holder stays empty and goes. */
function isMetadataHolder(tag: StartTag): boolean {
  return tag.tagName === 'div' && tag.attrs.length === 1 && tag.attrs[0]?.name === 'hidden'
}

function isForRuntime(tag: StartTag): boolean {
  if (tag.tagName === 'meta') return attribute(tag, 'name') === 'next-size-adjust'
  if (tag.tagName !== 'link') return false
  const rel = attribute(tag, 'rel')
  if (rel === 'modulepreload') return !(attribute(tag, 'href') ?? '').startsWith(OWN_SCRIPTS)
  return rel === 'expect' || (rel === 'preload' && attribute(tag, 'as') === 'script')
}

function attribute(tag: StartTag, name: string): string | undefined {
  return tag.attrs.find((attr) => attr.name === name)?.value
}
