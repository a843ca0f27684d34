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
    throw new UnreadableFile(/entity/i.test(reason) ? 'entities' : 'not-well-formed', here(), reason)
  })
  parser.on('doctype', (declared) => {
    if (/<!ENTITY/i.test(declared)) throw new UnreadableFile('entities', here())
  })
  parser.on('opentag', ({ name, attributes }) => {
    parts += 1
    if (parts > MOST_PARTS) throw new UnreadableFile('too-many-parts', here())
    if (open.length >= DEEPEST) throw new UnreadableFile('too-deep', here())
    const element = { name, line: parser.line, attributes, children: [], text: '' }
    open.at(-1)?.children.push(element)
    root ??= element
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
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
