import { Parser } from 'htmlparser2'

export interface PlainPage {
  html: string
  /** The status that the page says it has, where Next cannot answer with it (410). */
  saidStatus: number | undefined
  /** Next left the drawing to the browser's script: there is nothing to read here. */
  empty: boolean
  /** Part of the page came late, as hidden markup that only a script could put in its place. */
  suspended: boolean
}

type Attributes = Record<string, string>

/** A stretch of the source, the end not included. */
type Stretch = [from: number, until: number]

const OWN_SCRIPTS = '/enhance/'
const DATA_BLOCKS = new Set(['application/ld+json', 'speculationrules'])

/**
 * A page without the framework: no scripts but our own, no preloads of others, no marks for a runtime that never
 * comes. Everything else passes byte for byte, for it is never taken apart: what goes is cut out of the source.
 */
export function plainPage(source: string): PlainPage {
  const page: PlainPage = { html: '', saidStatus: undefined, empty: false, suspended: false }
  const cuts: Stretch[] = []
  let droppedScript: number | undefined
  let holder: number | undefined

  const cutThis = (from = parser.startIndex) => cuts.push([from, parser.endIndex + 1])
  // Entities stay as they are: nothing that is looked for is written with any.
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        holder = isMetadataHolder(name, attributes) ? parser.startIndex : undefined
        if (isErrorShell(name, attributes)) page.empty = true
        if (name === 'script' && !isKept(attributes)) droppedScript = parser.startIndex
        else if (isSaidStatus(name, attributes)) page.saidStatus = Number(attributes.content)
        else if (!isForRuntime(name, attributes)) return
        cutThis()
      },
      onclosetag(name) {
        if (name === 'script' && droppedScript !== undefined) cutThis(droppedScript)
        if (name === 'div' && holder !== undefined) cutThis(holder)
        droppedScript = undefined
        holder = undefined
      },
      ontext() {
        holder = undefined
      },
      oncomment(text) {
        // React marks its boundaries with comments; this one stands where content is still to come.
        if (text === '$?') page.suspended = true
        cutThis()
      },
    },
    { decodeEntities: false },
  )
  parser.end(source)
  return { ...page, html: without(source, cuts) }
}

/** What is left of a text. A stretch may lie within another. */
function without(source: string, cuts: Stretch[]): string {
  let html = ''
  let kept = 0
  for (const [from, until] of cuts.sort(([a], [b]) => a - b)) {
    if (until <= kept) continue
    html += source.slice(kept, Math.max(kept, from))
    kept = until
  }
  return html + source.slice(kept)
}

function isKept({ type = '', src = '' }: Attributes): boolean {
  return DATA_BLOCKS.has(type) || (src.startsWith(OWN_SCRIPTS) && (type === 'module' || type === ''))
}

/** `<meta name="http-status" content="410">`: no page of Next can choose that status, so it says it in words. */
function isSaidStatus(tag: string, { name }: Attributes): boolean {
  return tag === 'meta' && name === 'http-status'
}

function isErrorShell(tag: string, { id }: Attributes): boolean {
  return tag === 'html' && id === '__next_error__'
}

/** Next opens each body with a hidden holder for late metadata. Ours is in the head, so the holder stays empty and goes. */
function isMetadataHolder(tag: string, attributes: Attributes): boolean {
  return tag === 'div' && Object.keys(attributes).join() === 'hidden'
}

function isForRuntime(tag: string, { name, rel, href = '', as }: Attributes): boolean {
  if (tag === 'meta') return name === 'next-size-adjust'
  if (tag !== 'link') return false
  if (rel === 'modulepreload') return !href.startsWith(OWN_SCRIPTS)
  return rel === 'expect' || (rel === 'preload' && as === 'script')
}
