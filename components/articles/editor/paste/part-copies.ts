import { Fragment, Slice, type Node } from '@tiptap/pm/model'
import type { EditorState } from '@tiptap/pm/state'
import { quoteIdsIn, quoteIdOf } from './quote-ids'

export interface Parted {
  slice: Slice
  /** The new id of each copied quote, and the quote that it is a copy of. */
  copies: ReadonlyMap<string, string>
}

/**
 * A quote that stands in the story already and is pasted once more is a second one, or its words would be printed twice as
 * one utterance. What is pasted between its words, or over it, stays part of it.
 */
export function partCopies(slice: Slice, state: EditorState, newId: () => string): Parted {
  const taken = quoteIdsBeside(state)
  const fresh = new Map(
    quoteIdsIn(slice.content)
      .filter((id) => taken.has(id))
      .map((id) => [id, newId()]),
  )
  const copies = new Map([...fresh].map(([before, after]) => [after, before]))
  if (fresh.size === 0) return { slice, copies }
  return { slice: new Slice(renamed(slice.content, fresh), slice.openStart, slice.openEnd), copies }
}

function quoteIdsBeside({ doc, selection: { $from, from, to } }: EditorState): Set<string> {
  const beside = new Set([doc.slice(0, from), doc.slice(to)].flatMap(({ content }) => quoteIdsIn(content)))
  for (const { attrs } of $from.marks()) beside.delete(attrs.quoteId as string)
  return beside
}

function renamed(fragment: Fragment, fresh: ReadonlyMap<string, string>): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => {
    const quoteId = fresh.get(quoteIdOf(node) ?? '')
    const content = renamed(node.content, fresh)
    if (!quoteId) nodes.push(node.isText ? node : node.copy(content))
    else if ('quoteId' in node.attrs) {
      nodes.push(node.type.create({ ...node.attrs, quoteId }, content, node.marks))
    } else {
      nodes.push(
        node.mark(node.marks.map((mark) => (mark.type.name === 'quote' ? mark.type.create({ quoteId }) : mark))),
      )
    }
  })
  return Fragment.fromArray(nodes)
}
