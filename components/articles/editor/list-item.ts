import { ListItem as LibraryListItem } from '@tiptap/extension-list'

/** One paragraph, as the registry keeps it: lists inside lists do not exist, and Tab leaves the editor. */
export const ListItem = LibraryListItem.extend({
  content: 'paragraph',
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.splitListItem(this.name) }
  },
})
