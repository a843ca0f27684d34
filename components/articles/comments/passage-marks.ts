import { Extension, type Editor } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findPassage, type BlockNow, type Place } from '@/lib/comments/find-passage'
import type { Passage } from '@/lib/comments/model'
import { readBlock } from './block-reading'

/** A passage that somebody speaks about, to be marked. */
export interface MarkedPassage {
  threadId: string
  passage: Passage
  active: boolean
}

const key = new PluginKey<DecorationSet>('passageMarks')

/** Marks the passages that are spoken about. The marks are drawn over the story and never part of it. */
export const PassageMarks = Extension.create({
  name: 'passageMarks',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          // While somebody types the marks move along; where they belong is looked up when typing pauses.
          apply: (tr, marks) => (tr.getMeta(key) as DecorationSet | undefined) ?? marks.map(tr.mapping, tr.doc),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ]
  },
})

/** Looks the passages up in the story as it stands, marks them, and answers which threads have none left. */
export function markPassages(editor: Editor, passages: readonly MarkedPassage[]): Set<string> {
  const { doc } = editor.state
  const blocks = blocksOf(doc)
  const removed = new Set<string>()
  const marks = passages.flatMap(({ threadId, passage, active }) => {
    const place = findPassage(passage, blocks)
    const block = place && blocks.find(({ id }) => id === place.blockId)
    if (!block) {
      removed.add(threadId)
      return []
    }
    return [markOf(block, place, { class: active ? 'spoken-about active' : 'spoken-about', 'data-thread': threadId })]
  })
  editor.view.dispatch(editor.state.tr.setMeta(key, DecorationSet.create(doc, marks)).setMeta('addToHistory', false))
  return removed
}

/** Where a thread's mark stands now. */
export function markPosition({ state }: Editor, threadId: string): number | null {
  const marks = key
    .getState(state)
    ?.find(undefined, undefined, (spec: { threadId?: string }) => spec.threadId === threadId)
  return marks?.[0]?.from ?? null
}

/** What is selected, as far as it lies in the block in which the selection begins; nothing selected: that whole block. */
export function selectedPassage({ selection, doc }: EditorState): Passage | null {
  const block = blocksOf(doc).find(
    ({ start, node }) => selection.from >= start && selection.from < start + node.nodeSize,
  )
  if (!block) return null
  const { id: blockId, text: blockText, start, reading } = block
  if (selection.empty) return { blockId, blockText, start: 0, words: '' }
  const from = reading.offsetAt(selection.from, start)
  const to = reading.offsetAt(Math.min(selection.to, start + block.node.nodeSize - 1), start)
  return { blockId, blockText, start: from, words: blockText.slice(from, to) }
}

function blocksOf(doc: Node) {
  const blocks: (BlockNow & { node: Node; start: number; reading: ReturnType<typeof readBlock> })[] = []
  doc.forEach((node, start) => {
    const reading = readBlock(node)
    blocks.push({ id: node.attrs.id as string, text: reading.text, node, start, reading })
  })
  return blocks
}

function markOf(block: ReturnType<typeof blocksOf>[number], { from, to }: Place, attributes: Record<string, string>) {
  const spec = { threadId: attributes['data-thread'] }
  const { start, node, reading } = block
  if (from === to) return Decoration.node(start, start + node.nodeSize, attributes, spec)
  return Decoration.inline(reading.positionAt(from, start), reading.positionAt(to, start), attributes, spec)
}
