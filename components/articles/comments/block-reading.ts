import type { Node } from '@tiptap/pm/model'

/** A block's words as one text, and the way back from an offset in it to a position in the document. */
export interface BlockReading {
  text: string
  /** `offset` in UTF-16 units; `start` is where the block begins in the document. */
  positionAt: (offset: number, start: number) => number
  offsetAt: (position: number, start: number) => number
}

interface Piece {
  /** Where the piece begins in the text, and in the block. */
  offset: number
  position: number
  length: number
}

const readings = new WeakMap<Node, BlockReading>()

/** Reads a block; nodes never change, so each is read once. */
export function readBlock(block: Node): BlockReading {
  const known = readings.get(block)
  if (known) return known
  const reading = read(block)
  readings.set(block, reading)
  return reading
}

function read(block: Node): BlockReading {
  let text = ''
  const pieces: Piece[] = []
  block.descendants((node, position) => {
    if (node.isTextblock && text !== '') text += '\n'
    if (!node.isText && !node.isInline) return
    const words = node.text ?? '\n'
    pieces.push({ offset: text.length, position, length: words.length })
    text += words
  })
  return {
    text,
    positionAt(offset, start) {
      const piece = pieces.findLast((each) => each.offset <= offset)
      if (!piece) return start + 1
      return start + 1 + piece.position + Math.min(offset - piece.offset, piece.length)
    },
    offsetAt(position, start) {
      const inside = position - start - 1
      const piece = pieces.findLast((each) => each.position <= inside)
      return piece ? piece.offset + Math.min(inside - piece.position, piece.length) : 0
    },
  }
}
