import type { Inline, Mark } from '../blocks/inline'
import type { Block } from '../blocks/registry'
import { exchangeBlock } from './exchange-block'
import { takesWords, type ExchangeValue, type Proposal } from './proposals'
import { figureOf } from './picture-block'
import type { LineMark, Source, SourceLine } from './source'

// More pieces than an editor could make; a line that has them is taken as plain words.
const MOST_PIECES = 2000

interface Ranged {
  from: number
  to: number
  mark: Mark
}

/** The blocks of the story: each source line without the words that an accepted proposal takes elsewhere. */
export function bodyOf(
  { lines }: Source,
  all: readonly Proposal[],
  accepted: readonly Proposal[],
  quoteIds: ReadonlyMap<string, string>,
  newId: () => string,
): Block[] {
  const blocks: Block[] = []
  const proposedFor = (line: string) => accepted.filter(({ spans }) => spans.some((span) => span.line === line))
  const exchanges = accepted.filter((proposal) => proposal.kind === 'exchange')
  const wordsOf = (id: string, quoteId: string | null) => {
    const line = lines.find((each) => each.id === id)
    const others = new Map([...quoteIds].filter(([, each]) => each !== quoteId))
    return line ? inlines(line, proposedFor(id), others) : []
  }
  for (const line of lines) {
    const asReceived = all.some(
      ({ kind, accepted: yes, spans }) => kind === 'repair' && !yes && spans[0]?.line === line.id,
    )
    if (asReceived) {
      blocks.push({
        type: 'paragraph',
        attrs: { id: newId() },
        content: [{ type: 'text', text: line.received ?? line.text }],
      })
      continue
    }
    const here = proposedFor(line.id)
    const exchange = exchanges.find(({ value }) => linesOf(value).includes(line.id))
    if (exchange) {
      const begins = exchange.value.question[0] === line.id
      if (begins) blocks.push(exchangeBlock(exchange, accepted, quoteIds, wordsOf, newId))
      continue
    }
    const picture = here.find((proposal) => proposal.kind === 'picture')
    if (picture?.value.chosen) {
      blocks.push(...figureOf(line, picture.value, picture.value.chosen.id, newId))
      continue
    }
    const content = inlines(line, here, quoteIds)
    if (content.length > 0) addBlock(blocks, line, here, content, newId)
  }
  return blocks
}

function linesOf({ question, answers }: ExchangeValue): string[] {
  return [...question, ...answers.flatMap(({ lines }) => lines)]
}

function inlines(line: SourceLine, here: readonly Proposal[], quoteIds: ReadonlyMap<string, string>): Inline[] {
  const spansOf = (proposal: Proposal) => proposal.spans.filter((span) => span.line === line.id)
  const taken = here.filter(takesWords).flatMap(spansOf)
  const marks: Ranged[] = [
    ...here.flatMap((proposal) => {
      const quoteId = proposal.kind === 'quote' ? quoteIds.get(proposal.id) : undefined
      return quoteId
        ? spansOf(proposal).map((span) => ({ ...span, mark: { type: 'quote' as const, attrs: { quoteId } } }))
        : []
    }),
    ...line.marks.map((mark) => ({ from: mark.from, to: mark.to, mark: markOf(mark) })),
    // A picture's words wait in the body, set apart, until an editor has found the picture.
    ...(here.some(({ kind }) => kind === 'picture')
      ? [{ from: 0, to: line.text.length, mark: { type: 'italic' as const } }]
      : []),
  ]
  const pieces = cut(line.text, taken, marks)
  return pieces.length <= MOST_PIECES ? pieces : cut(line.text, taken, [])
}

function markOf(mark: LineMark): Mark {
  return mark.type === 'link' ? { type: 'link', attrs: { href: mark.href } } : { type: mark.type }
}

/** The text in pieces of one set of marks each. Where two quotes overlap, the first to be named keeps the words. */
function cut(text: string, taken: readonly { from: number; to: number }[], marks: readonly Ranged[]): Inline[] {
  const edges = [0, text.length, ...[...taken, ...marks].flatMap(({ from, to }) => [from, to])]
  const offsets = [...new Set(edges)].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b)
  const pieces = offsets.slice(0, -1).flatMap((from, index): Inline[] => {
    const to = offsets[index + 1] ?? from
    if (taken.some((span) => span.from <= from && to <= span.to)) return []
    const on = marks.filter((each) => each.from <= from && to <= each.to).map(({ mark }) => mark)
    const distinct = on.filter((mark, place) => on.findIndex(({ type }) => type === mark.type) === place)
    return [{ type: 'text', text: text.slice(from, to), ...(distinct.length > 0 && { marks: distinct }) }]
  })
  return pieces.some((piece) => piece.type === 'text' && piece.text.trim()) ? pieces : []
}

function addBlock(
  blocks: Block[],
  line: SourceLine,
  here: readonly Proposal[],
  content: Inline[],
  newId: () => string,
) {
  const list = here.find((proposal) => proposal.kind === 'list')
  const kind = list?.kind === 'list' ? list.value : line.kind
  if (kind === 'bullet' || kind === 'numbered') return addItem(blocks, kind, content, newId)
  const attrs = { id: newId() }
  if (line.kind === 'heading')
    blocks.push({ type: 'heading', attrs: { ...attrs, level: (line.level ?? 2) <= 2 ? 2 : 3 }, content })
  else if (here.some((proposal) => proposal.kind === 'subhead'))
    blocks.push({ type: 'heading', attrs: { ...attrs, level: 2 }, content })
  else blocks.push({ type: 'paragraph', attrs, content })
}

const MOST_ITEMS = 500

function addItem(blocks: Block[], kind: 'bullet' | 'numbered', content: Inline[], newId: () => string) {
  const item = {
    type: 'listItem' as const,
    content: [{ type: 'paragraph' as const, attrs: { id: newId() }, content }] as [
      { type: 'paragraph'; attrs: { id: string }; content: Inline[] },
    ],
  }
  const last = blocks.at(-1)
  const type = kind === 'bullet' ? 'bulletList' : 'orderedList'
  if (last?.type === type && last.content.length < MOST_ITEMS) last.content.push(item)
  else if (type === 'bulletList') blocks.push({ type, attrs: { id: newId() }, content: [item] })
  else blocks.push({ type, attrs: { id: newId(), start: 1 }, content: [item] })
}
