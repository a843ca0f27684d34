import { SaxesParser } from 'saxes'
import { UnreadableFile } from '../unreadable-file'
import { DEEPEST, MOST_PARTS } from './limits'

export interface XmlElement {
  name: string
  line: number
  attributes: Record<string, string>
  children: XmlElement[]
  text: string
}

const CHUNK = 64 * 1024

/** Of HTML that stands in a text as it is, not as text: it is put there, as if it had been. */
const MARKUP = new Set(
  'p br a b i u em strong ul ol li div span h1 h2 h3 h4 h5 h6 blockquote pre sub sup tt'.split(' '),
)

/**
 * An XML text as plain elements. The parser knows the five entities of XML and no others: what a document type declares is
 * never expanded, and a document that uses it is refused.
 */
export function readXml(text: string): XmlElement {
  const parser = new SaxesParser()
  const open: XmlElement[] = []
  let root: XmlElement | undefined
  let parts = 0

  const here = () => `line ${parser.line}`
  parser.on('error', (error) => {
    const reason = error.message.replace(/^(undefined:)?\d+:\d+: /, '')
    if (/entity/i.test(reason)) throw new UnreadableFile('entities', here(), reason)
    // The parser takes what follows a bare ampersand for its name, and complains where the file ends.
    const bare = parser.line > 0 ? lineOfBareAmpersand(text) : null
    throw new UnreadableFile('not-well-formed', bare ?? here(), bare ? '&' : reason)
  })
  parser.on('doctype', (declared) => {
    if (/<!ENTITY/i.test(declared)) throw new UnreadableFile('entities', here())
  })
  parser.on('opentag', ({ name, attributes }) => {
    parts += 1
    if (parts > MOST_PARTS) throw new UnreadableFile('too-many-parts', here())
    if (open.length >= DEEPEST) throw new UnreadableFile('too-deep', here())
    const around = open.at(-1)
    if (around && MARKUP.has(name)) {
      const href = attributes['href']
      around.text += href === undefined ? `<${name}>` : `<${name} href="${href.replaceAll('"', '&quot;')}">`
      // What comes within is the text of the element around it.
      open.push(around)
      return
    }
    const element = { name, line: parser.line, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', ({ name }) => {
    const closed = open.pop()
    if (closed && closed === open.at(-1)) closed.text += `</${name}>`
  })
  const words = (part: string) => {
    const element = open.at(-1)
    if (element) element.text += part
  }
  parser.on('text', words)
  parser.on('cdata', words)

  for (let from = 0; from < text.length; from += CHUNK) parser.write(text.slice(from, from + CHUNK))
  parser.close()
  if (!root) throw new UnreadableFile('empty')
  return root
}

/** An ampersand that begins no entity: XML knows none such. */
function lineOfBareAmpersand(text: string): string | null {
  const found = /&(?!#?\w{1,40};)/.exec(text.replace(/<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/g, blank))
  return found ? `line ${text.slice(0, found.index).split('\n').length}` : null
}

/** As long as before, with the same lines. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

export function child(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((each) => each.name === name)
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((each) => each.name === name) ?? []
}

/** The text of a child, trimmed; null when there is none or it is empty. */
export function textOf(element: XmlElement | undefined, name: string): string | null {
  return (element && child(element, name)?.text.trim()) || null
}
