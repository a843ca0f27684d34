import { BlockBuilder } from './block-builder'
import type { PastedBlock } from './pasted-block'
import { dropsAway, isBlock, kindOf, marksOn, wordListItem, type Marks } from './pasted-element'

export interface Pasted {
  blocks: PastedBlock[]
  /** How many pictures stood in it; a story shows pictures of the library only. */
  pictures: number
}

/** Nothing that people write is nested deeper; what is becomes plain words. */
const DEEPEST = 200

/** What a rich paste says: styles, scripts and trackers dropped, structure and links kept. */
export function readPasted(root: HTMLElement): Pasted {
  const builder = new BlockBuilder()
  let pictures = 0

  function visit(node: Node, marks: Marks, depth: number): void {
    if (node.nodeType === node.TEXT_NODE) {
      builder.add(node.nodeValue ?? '', marks)
      return
    }
    if (!isElement(node) || dropsAway(node)) return
    if (node.localName === 'br') return builder.lineBreak()
    if (node.localName === 'hr') return builder.divider()
    if (node.localName === 'img') {
      pictures += 1
      return
    }
    if (depth > DEEPEST) return builder.add(node.textContent, marks)
    const inner = marksOn(node, marks)
    if (!isBlock(node)) {
      visitAll(node, inner, depth)
      // The cells of a row follow each other on one line.
      if (node.localName === 'td' || node.localName === 'th') builder.add(' ', marks)
      return
    }
    const list = wordListItem(node)
    const kind = list ?? kindOf(node)
    builder.open(kind, list !== null || kind === null ? null : node)
    visitAll(node, inner, depth)
    builder.close()
  }

  function visitAll(node: Node, marks: Marks, depth: number): void {
    for (const child of node.childNodes) visit(child, marks, depth + 1)
  }

  visitAll(root, { bold: false, italic: false, href: null, preformatted: false }, 0)
  return { blocks: builder.finish(), pictures }
}

function isElement(node: Node): node is HTMLElement {
  return node.nodeType === node.ELEMENT_NODE
}
