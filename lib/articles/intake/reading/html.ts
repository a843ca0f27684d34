import { SAXParser, type StartTag } from 'parse5-sax-parser'
import type { LineMark, RawLine } from '../source'
import { LineBuilder } from './line-builder'

const SILENT = new Set(['script', 'style', 'template', 'title', 'noscript', 'iframe', 'object', 'svg', 'math'])
const ASIDE = new Set(['nav', 'aside', 'footer', 'form', 'button', 'select', 'dialog', 'menu'])
const BLOCKS = new Set(
  'address article blockquote body br caption center dd details div dl dt figcaption figure header hr html main p pre section summary table tbody td tfoot th thead tr'.split(
    ' ',
  ),
)
const MARKS: Record<string, 'bold' | 'italic'> = { b: 'bold', strong: 'bold', i: 'italic', em: 'italic' }
// Both are hostile, not prose; nothing deeper is counted, so no input can make reading slow.
const DEEPEST = 10_000
// Reading them takes a second or two, while nobody else is served; a long page has a hundredth of it.
const MOST_TAGS = 200_000

export function hasTooManyTags(html: string): boolean {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0 && count <= MOST_TAGS; at = html.indexOf('<', at + 1)) count += 1
  return count > MOST_TAGS
}

/**
 * The lines of an HTML page or of a rich paste: styles and scripts dropped, structure and links kept. The tokens are read
 * without building a tree, which nesting could make slow.
 */
export function readHtml(html: string): Promise<RawLine[]> {
  const builder = new LineBuilder()
  const page = new Page(builder)
  const parser = new SAXParser()
  parser.on('startTag', (tag) => page.open(tag))
  parser.on('endTag', ({ tagName }) => page.close(tagName))
  parser.on('text', ({ text }) => page.text(text))
  return new Promise((resolve, reject) => {
    parser.on('error', reject)
    parser.on('end', () => {
      builder.breakLine({})
      resolve(builder.lines)
    })
    parser.resume()
    parser.end(html)
  })
}

class Page {
  readonly #builder: LineBuilder
  #lists: ('bullet' | 'numbered')[] = []
  #silent: string[] = []
  #asides = 0

  constructor(builder: LineBuilder) {
    this.#builder = builder
  }

  open(tag: StartTag) {
    const name = tag.tagName
    if (SILENT.has(name) && !tag.selfClosing) this.#silent.push(name)
    if (this.#silent.length > 0) return
    if (ASIDE.has(name)) this.#asides += 1
    if (name === 'ul' || name === 'ol') this.#nest(name)
    if (name === 'img') this.#builder.picture(attribute(tag, 'alt') ?? '', this.#asides > 0)
    if (name === 'li') this.#builder.breakLine(this.#shape({ kind: this.#lists.at(-1) ?? 'bullet' }))
    else if (/^h[1-6]$/.test(name)) this.#builder.breakLine(this.#shape({ kind: 'heading', level: Number(name[1]) }))
    else if (isBlock(name)) this.#builder.breakLine(this.#shape(this.#insideItem()))
    this.#mark(tag)
  }

  close(name: string) {
    if (this.#silent.length > 0) {
      if (this.#silent.at(-1) === name) this.#silent.pop()
      return
    }
    if (name in MARKS || name === 'a') this.#builder.closeMark(name)
    if (isBlock(name) || name === 'li' || /^h[1-6]$/.test(name)) this.#builder.breakLine(this.#shape({}))
    if (name === 'ul' || name === 'ol') this.#lists.pop()
    if (ASIDE.has(name)) this.#asides = Math.max(0, this.#asides - 1)
  }

  text(words: string) {
    if (this.#silent.length === 0) this.#builder.add(words)
  }

  #nest(name: 'ul' | 'ol') {
    if (this.#lists.length < DEEPEST) this.#lists.push(name === 'ul' ? 'bullet' : 'numbered')
  }

  #mark(tag: StartTag) {
    const style = MARKS[tag.tagName]
    // Google Docs wraps a whole paste into a <b> that says it is not bold.
    const isPlain = /font-weight:\s*(normal|400)/.test(attribute(tag, 'style') ?? '')
    if (style && !isPlain) this.#builder.openMark(tag.tagName, (from, to): LineMark => ({ from, to, type: style }))
    const href = tag.tagName === 'a' ? attribute(tag, 'href') : undefined
    if (href && isSafe(href)) {
      this.#builder.openMark('a', (from, to): LineMark => ({ from, to, type: 'link', href }))
    }
  }

  /** Word writes <li><p>…</p></li>: the paragraph is the item. */
  #insideItem(): Partial<RawLine> {
    const list = this.#lists.at(-1)
    return list ? { kind: list } : {}
  }

  #shape(shape: Partial<RawLine>) {
    return { ...shape, aside: this.#asides > 0 }
  }
}

function isBlock(name: string): boolean {
  return BLOCKS.has(name) || ASIDE.has(name) || name === 'ul' || name === 'ol'
}

function attribute(tag: StartTag, name: string): string | undefined {
  return tag.attrs.find((each) => each.name === name)?.value
}

function isSafe(href: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(href) && href.length <= 2000 && URL.canParse(href) && !/\s/.test(href)
}
