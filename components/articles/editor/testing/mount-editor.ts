import { Editor, type Extensions } from '@tiptap/core'
import { articleContent, emptyContent, type ArticleContent } from '@/lib/articles/content'
import { emptyBody } from '../empty-body'
import { EXTENSIONS } from '../extensions'

/** The block editor as a story opens it, without the screen around it. Needs a DOM. */
export function mountEditor(more: Extensions = [], body?: ArticleContent['body']): Editor {
  // What the test DOM lacks and the editor asks for after each change.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList
  Range.prototype.getBoundingClientRect = () => new DOMRect()
  document.elementFromPoint = () => null
  Element.prototype.scrollIntoView = () => {}
  return new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...EXTENSIONS, ...more],
    content: body ?? emptyBody(),
  })
}

/** The body as a save sends it, checked as the server checks it. */
export function savedBody(editor: Editor): ArticleContent['body'] {
  const body = editor.getJSON() as unknown as ArticleContent['body']
  return articleContent.parse({ ...emptyContent(), body }).body
}

/** Types as a keyboard does: each letter may be turned into something else. */
export function type(editor: Editor, words: string): void {
  for (const letter of words) {
    const { view } = editor
    const { from, to } = view.state.selection
    const insert = () => view.state.tr.insertText(letter, from, to)
    const handled = view.someProp('handleTextInput', (handle) => handle(view, from, to, letter, insert))
    if (!handled) view.dispatch(insert())
  }
}
