import { Extension } from '@tiptap/core'
import { Fragment, Slice, type Schema } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { readPlainText } from '@/lib/articles/intake/reading/plain-text'
import { fitSchema, MOST_BLOCKS } from './fit-schema'
import { markQuotes } from './mark-quotes'
import { partCopies } from './part-copies'
import { quoteIdsIn } from './quote-ids'
import { readPasted } from './read-pasted'
import { toHtml } from './to-html'

/** What a paste brought that its writer should know of. */
export interface PasteReport {
  /** Quotes that were found by their quotation marks. */
  quoteIds: string[]
  /** Pictures that stay behind: a story shows pictures of the library. */
  pictures: number
  /** The story would have become longer than the portal keeps; nothing was pasted. */
  refused: boolean
}

interface Options {
  newId: () => string
  /**
   * Makes sure that each of these quotes has a description: that of the quote that it is a copy of, or with nobody named
   * where it is new.
   */
  describe: (quoteIds: readonly string[], copies: ReadonlyMap<string, string>) => void
  onPaste: (report: PasteReport) => void
}

/** Takes what is pasted for what it says, not for how it looked. */
export const CleanPaste = Extension.create<Options>({
  name: 'cleanPaste',
  addOptions: () => ({ newId: () => crypto.randomUUID(), describe: () => undefined, onPaste: () => undefined }),

  addProseMirrorPlugins() {
    const { newId, describe, onPaste } = this.options
    // Told by one step of the paste to the next; they follow each other at once.
    let own = false
    let pictures = 0
    let moved = false
    return [
      new Plugin({
        key: new PluginKey('cleanPaste'),
        props: {
          handleDOMEvents: {
            // What is dragged from place to place is still where it came from while it is dropped.
            drop(view, event) {
              own = view.dragging !== null
              moved = own && !event.ctrlKey && !event.altKey
              pictures = 0
              return false
            },
            paste() {
              moved = false
              return false
            },
          },
          transformPastedHTML(html, view) {
            own = html.includes('data-pm-slice')
            pictures = 0
            if (own) return html
            const page = view.dom.ownerDocument.implementation.createHTMLDocument()
            const parsed = new DOMParser().parseFromString(html, 'text/html')
            const pasted = readPasted(parsed.body)
            pictures = pasted.pictures
            return toHtml(pasted.blocks, page, newId)
          },
          clipboardTextParser(text, _context, _plain, view) {
            own = false
            pictures = 0
            return paragraphs(readPlainText(text), view.state.schema)
          },
          transformPasted(slice, view) {
            const { schema, doc } = view.state
            const fitting = fitSchema(slice, newId)
            const { slice: parted, copies } = moved
              ? { slice: fitting, copies: new Map<string, string>() }
              : partCopies(fitting, view.state, newId)
            let pasted = parted
            const before = new Set(quoteIdsIn(pasted.content))
            if (!own && schema.marks.quote) pasted = markQuotes(pasted, schema.marks.quote, newId)
            const quoteIds = quoteIdsIn(pasted.content)
            const refused = doc.childCount + pasted.content.childCount > MOST_BLOCKS
            if (!refused) describe(quoteIds, copies)
            onPaste({ quoteIds: own ? [] : quoteIds.filter((id) => !before.has(id)), pictures, refused })
            return refused ? Slice.empty : pasted
          },
        },
      }),
    ]
  },
})

function paragraphs(lines: readonly { text: string }[], schema: Schema): Slice {
  const nodes = lines.map(({ text }) => schema.node('paragraph', null, text ? [schema.text(text)] : []))
  return Slice.maxOpen(Fragment.fromArray(nodes))
}
