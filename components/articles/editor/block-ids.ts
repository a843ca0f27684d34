import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'

const IDENTIFIED = [
  'paragraph',
  'heading',
  'bulletList',
  'orderedList',
  'blockQuote',
  'questionAnswer',
  'figure',
  'gallery',
  'embed',
  'note',
  'divider',
]

/**
 * Gives every block an id of its own, so that checks and merges can point at it. Splitting a paragraph or pasting one
 * twice copies its id: the later one gets a new id.
 */
export const BlockIds = Extension.create({
  name: 'blockIds',

  addGlobalAttributes() {
    return [{ types: IDENTIFIED, attributes: { id: { default: null, rendered: false } } }]
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey('blockIds'),
        appendTransaction(transactions, _before, { doc, tr }) {
          if (!transactions.some((transaction) => transaction.docChanged)) return null
          const seen = new Set<string>()
          doc.descendants((node, position) => {
            if (!IDENTIFIED.includes(node.type.name)) return
            const id = node.attrs.id as string | null
            if (id && !seen.has(id)) seen.add(id)
            else tr.setNodeAttribute(position, 'id', crypto.randomUUID())
          })
          return tr.docChanged ? tr.setMeta('addToHistory', false) : null
        },
      }),
    ]
  },
})
