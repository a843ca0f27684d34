import { Fragment, Slice, type Mark, type Node, type Schema } from '@tiptap/pm/model'
import { isSafeLink } from '../link-address'

/** The limits that the server holds; see lib/articles/content.ts and its blocks. */
export const MOST_BLOCKS = 2000
const MOST_PIECES = 2000
const MOST_ITEMS = 500
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i
// eslint-disable-next-line no-control-regex
const UNSTORABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g

/** A slice that the server will keep: what a hostile or endless paste carries beyond that is dropped or parted. */
export function fitSchema(slice: Slice, newId: () => string): Slice {
  const content = fitFragment(slice.content, newId)
  return new Slice(content, slice.openStart, slice.openEnd)
}

function fitFragment(fragment: Fragment, newId: () => string): Fragment {
  const nodes: Node[] = []
  fragment.forEach((node) => nodes.push(...fitNode(node, newId)))
  return Fragment.fromArray(nodes)
}

function fitNode(node: Node, newId: () => string): Node[] {
  if (node.isText) return fitText(node)
  const { quoteId, assetId } = node.attrs as { quoteId?: unknown; assetId?: unknown }
  if (node.type.name === 'figure' && !isId(assetId)) return []
  if ((node.type.name === 'blockQuote' || node.type.name === 'answer') && !isId(quoteId)) {
    return fitNode(node.type.create({ ...node.attrs, quoteId: newId() }, node.content, node.marks), newId)
  }
  const content = fitFragment(node.content, newId)
  if (node.isTextblock) return [node.copy(content.childCount > MOST_PIECES ? plain(node, content) : content)]
  return inParts(content).map((part) => node.copy(part))
}

function fitText(node: Node): Node[] {
  const text = (node.text ?? '').toWellFormed().replace(UNSTORABLE, '')
  if (!text) return []
  return [node.type.schema.text(text, node.marks.filter(isKept))]
}

function isKept({ type, attrs }: Mark): boolean {
  if (type.name === 'link') return typeof attrs.href === 'string' && isSafeLink(attrs.href)
  if (type.name === 'quote') return isId(attrs.quoteId)
  if (type.name === 'mention') return isId(attrs.id) && /^(speaker|organisation|session)$/.test(String(attrs.subject))
  return true
}

function isId(value: unknown): boolean {
  return typeof value === 'string' && ID.test(value)
}

/** The words alone: more pieces than any writer makes are not worth their marks. */
function plain(node: Node, content: Fragment): Fragment {
  const schema: Schema = node.type.schema
  const text = content.textBetween(0, content.size, ' ', ' ')
  return text ? Fragment.from(schema.text(text)) : Fragment.empty
}

function inParts(content: Fragment): Fragment[] {
  const items: Node[] = []
  content.forEach((item) => items.push(item))
  if (items.length <= MOST_ITEMS) return [content]
  return Array.from({ length: Math.ceil(items.length / MOST_ITEMS) }, (_, part) =>
    Fragment.fromArray(items.slice(part * MOST_ITEMS, (part + 1) * MOST_ITEMS)),
  )
}
