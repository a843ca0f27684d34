import { Fragment, Slice, type Mark, type MarkType, type Node } from '@tiptap/pm/model'
import { quotedPieces } from '@/lib/articles/intake/finding/quotation-marks'

const FEW_WORDS = 4
/** Letters between two pieces that one attribution fills: “…,” he said. “…” */
const LONGEST_BETWEEN = 80
/** Stands for whatever is not a letter, so that places in the text are places in the paragraph. */
const NO_LETTER = '\uFFFC'

/** Marks the words in quotation marks as quotes that nobody is named for yet. Titles and coined words stay as they are. */
export function markQuotes(slice: Slice, quote: MarkType, newId: () => string): Slice {
  let open: string | null = null

  function visit(node: Node): Node {
    if (!node.isTextblock) return node.isLeaf ? node : node.copy(visitAll(node.content))
    if (node.type.name !== 'paragraph') return node
    const found = quotesOf(node, open, newId)
    open = found.open
    return node.copy(withMarks(node, found.spans, quote))
  }

  function visitAll(fragment: Fragment): Fragment {
    const nodes: Node[] = []
    fragment.forEach((child) => nodes.push(visit(child)))
    return Fragment.fromArray(nodes)
  }

  return new Slice(visitAll(slice.content), slice.openStart, slice.openEnd)
}

interface QuotedSpan {
  from: number
  to: number
  quoteId: string
}

function quotesOf(
  paragraph: Node,
  open: string | null,
  newId: () => string,
): { spans: QuotedSpan[]; open: string | null } {
  const text = paragraph.textBetween(0, paragraph.content.size, undefined, NO_LETTER)
  const spans: QuotedSpan[] = []
  let unclosed: string | null = null
  let before: { quoteId: string; outerTo: number } | null = null
  for (const piece of quotedPieces({ id: '', text })) {
    const words = text.slice(piece.span.from, piece.span.to)
    const between = before && text.slice(before.outerTo, piece.outer.from)
    const goesOn = open !== null && spans.length === 0 && !text.slice(0, piece.outer.from).trim()
    const joined = before !== null && between !== null && isAttribution(between, text.slice(0, before.outerTo))
    const spoken = goesOn || joined || isSpoken(words)
    if (!spoken) continue
    const quoteId: string = goesOn && open ? open : joined && before ? before.quoteId : newId()
    spans.push({ from: piece.span.from, to: piece.span.to, quoteId })
    before = { quoteId, outerTo: piece.outer.to }
    unclosed = piece.open ? quoteId : null
  }
  return { spans, open: unclosed }
}

/** One short stretch of words between two pieces of an utterance, of which the first broke off or was a sentence. */
function isAttribution(between: string, before: string): boolean {
  const words = between.trim()
  const brokeOff = /[,.!?…][”»"“’]?$/u.test(before) || words.startsWith(',')
  return brokeOff && words.length > 1 && words.length <= LONGEST_BETWEEN && !/[.!?]\s+\p{Lu}/u.test(words)
}

function isSpoken(words: string): boolean {
  return words.trim().split(/\s+/).length > FEW_WORDS || /[.!?…,]$/u.test(words)
}

function withMarks(paragraph: Node, spans: readonly QuotedSpan[], quote: MarkType): Fragment {
  const pieces: Node[] = []
  paragraph.forEach((child, offset) => {
    if (quote.isInSet(child.marks)) pieces.push(child)
    else pieces.push(...cut(child, offset, spans, quote))
  })
  return Fragment.fromArray(pieces)
}

function cut(child: Node, offset: number, spans: readonly QuotedSpan[], quote: MarkType): Node[] {
  const end = offset + child.nodeSize
  const edges = [offset, end, ...spans.flatMap(({ from, to }) => [from, to])]
  const places = [...new Set(edges)].filter((at) => at >= offset && at <= end).sort((a, b) => a - b)
  return places.slice(0, -1).map((from, index) => {
    const to = places[index + 1] ?? end
    const piece = child.isText ? child.cut(from - offset, to - offset) : child
    const span = spans.find((each) => each.from <= from && to <= each.to)
    const marks: readonly Mark[] = span ? quote.create({ quoteId: span.quoteId }).addToSet(piece.marks) : piece.marks
    return piece.mark(marks)
  })
}
