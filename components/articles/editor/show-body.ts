import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import type { ArticleContent } from '@/lib/articles/content'

/**
 * Brings a body onto the screen by replacing only what differs, block by block, so that the cursor and the undo history
 * stay: a cursor between two changed blocks is not touched.
 */
export function showBody(editor: Editor, body: ArticleContent['body']): void {
  const { doc, tr } = editor.state
  const next = editor.schema.nodeFromJSON(body)
  if (doc.eq(next)) return
  const staying = stayingBlocks(doc, next)
  if (staying) replaceBlocks(tr, doc, next, staying)
  else replaceSpan(tr, doc, next, 0)
  editor.view.dispatch(tr.setMeta('addToHistory', false))
}

const idOf = (block: Node) => block.attrs.id as string | null

/** The ids that both have, if they stand in the same order; null if blocks have moved or have no ids of their own. */
function stayingBlocks(doc: Node, next: Node): Set<string> | null {
  const [old, fresh] = [idsOf(doc), idsOf(next)]
  if (new Set(old).size < old.length || new Set(fresh).size < fresh.length) return null
  const both = new Set(old.filter((id) => fresh.includes(id)))
  const order = (ids: (string | null)[]) => ids.filter((id) => both.has(id)).join('\n')
  return order(old) === order(fresh) ? (both as Set<string>) : null
}

function idsOf(doc: Node): (string | null)[] {
  return doc.children.map(idOf)
}

/** From the end to the start, so that what was changed moves nothing that is still to be changed. */
function replaceBlocks(tr: Transaction, doc: Node, next: Node, staying: Set<string>): void {
  const fresh = [...next.children]
  let position = doc.content.size
  for (const block of [...doc.children].reverse()) {
    const end = position
    position -= block.nodeSize
    const id = idOf(block)
    // A story is never without a block: new ones come in before the old go.
    insertTrailing(tr, fresh, staying, end)
    if (id === null || !staying.has(id)) {
      tr.delete(position, end)
      continue
    }
    const after = fresh.pop()
    if (!after || block.eq(after)) continue
    if (block.sameMarkup(after) && !block.isLeaf) replaceSpan(tr, block, after, position + 1)
    else tr.replaceWith(position, end, after)
  }
  insertTrailing(tr, fresh, staying, 0)
}

/** Puts in the new blocks that follow the last staying one. */
function insertTrailing(tr: Transaction, fresh: Node[], staying: Set<string>, at: number): void {
  for (let last = fresh.at(-1); last && !staying.has(idOf(last) ?? ''); last = fresh.at(-1)) {
    tr.insert(at, last)
    fresh.pop()
  }
}

/** Replaces the one span in which two contents differ. `start` is where the content begins in the document. */
function replaceSpan(tr: Transaction, before: Node, after: Node, start: number): void {
  const from = before.content.findDiffStart(after.content)
  const to = before.content.findDiffEnd(after.content)
  if (from === null || !to) return
  // Repeated text can make the two ends cross; both then move back behind the start.
  const overlap = Math.max(0, from - Math.min(to.a, to.b))
  tr.replace(start + from, start + to.a + overlap, after.slice(from, to.b + overlap))
}
