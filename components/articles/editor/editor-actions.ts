import type { Editor } from '@tiptap/core'

/** What keys and tools do alike, beyond what the block editor does by itself. */
export interface EditorActions {
  /** Makes the description of a new quote and tells its id. */
  newQuote: () => string
  /** The quote described last, which the next marked words may continue. */
  lastQuote: () => string | undefined
  setLink: (editor: Editor) => void
  pickPicture: () => void
  openFind: () => void
  openHelp: () => void
}
