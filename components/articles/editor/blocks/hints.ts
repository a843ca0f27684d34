import { Extension } from '@tiptap/core'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Node } from '@tiptap/pm/model'

/** Where an empty line may wait for words. */
export type HintPlace = 'opening' | 'heading' | 'blockQuote' | 'question' | 'answer' | 'note'

interface Options {
  wordsFor: (place: HintPlace) => string
}

/** Says in empty blocks what belongs there. The words are drawn beside the text and never part of it. */
export const Hints = Extension.create<Options>({
  name: 'hints',
  addOptions: () => ({ wordsFor: () => '' }),
  addProseMirrorPlugins() {
    const { editor, options } = this
    return [
      new Plugin({
        key: new PluginKey('hints'),
        props: {
          decorations: ({ doc }) => {
            if (!editor.isEditable) return null
            const hints: Decoration[] = []
            doc.descendants((node, at, parent, index) => {
              if (!node.isTextblock) return
              if (node.content.size > 0) return false
              const place = placeOf(node, parent, index)
              if (place) {
                hints.push(Decoration.node(at, at + node.nodeSize, { 'data-hint': options.wordsFor(place) }))
              }
              return false
            })
            return DecorationSet.create(doc, hints)
          },
        },
      }),
    ]
  },
})

function placeOf(node: Node, parent: Node | null, index: number): HintPlace | null {
  const [name, inside] = [node.type.name, parent?.type.name]
  if (name === 'heading' || name === 'blockQuote') return name
  if (inside === 'question' || inside === 'answer' || inside === 'note') return index === 0 ? inside : null
  return inside === 'doc' && index === 0 ? 'opening' : null
}
