import { Extension, type Editor } from '@tiptap/core'
import { TextSelection, type EditorState } from '@tiptap/pm/state'
import {
  findNext,
  findPrev,
  getMatchHighlights,
  getSearchState,
  search,
  SearchQuery,
  setSearchState,
} from 'prosemirror-search'

export interface Wanted {
  words: string
  matchCase: boolean
  wholeWord: boolean
}

/** One place where the wanted words stand. */
export interface Match {
  from: number
  to: number
  /** In a quote: replacing it would change somebody's exact words. */
  quoted: boolean
}

/** Marks the places where the wanted words stand. */
export const FindReplace = Extension.create({
  name: 'findReplace',
  addProseMirrorPlugins: () => [search()],
})

/** Looks for the words from now on; none ends the search. */
export function look(editor: Editor, { words, matchCase, wholeWord }: Wanted): void {
  const query = new SearchQuery({ search: words, caseSensitive: matchCase, wholeWord, literal: true })
  if (getSearchState(editor.state)?.query.eq(query)) return
  editor.view.dispatch(setSearchState(editor.state.tr, query))
}

export function matches(state: EditorState): Match[] {
  return getMatchHighlights(state)
    .find()
    .map(({ from, to }) => ({ from, to, quoted: isQuoted(state, from, to) }))
}

/** The place of the selected match among all, from 0; -1 when the selection is none. */
export function selectedMatch({ selection }: EditorState, among: readonly Match[]): number {
  return among.findIndex(({ from, to }) => from === selection.from && to === selection.to)
}

/** Selects a match: from one the match beside it, from any other selection the first within it or beyond. */
export function goTo(editor: Editor, direction: 'next' | 'previous'): boolean {
  const { state, view } = editor
  const { from, to } = state.selection
  const isMatch = selectedMatch(state, matches(state)) >= 0
  const edge = TextSelection.near(state.doc.resolve(direction === 'next' ? from : to))
  const start = isMatch ? state : state.apply(state.tr.setSelection(edge))
  const found = (direction === 'next' ? findNext : findPrev)(start, (tr) => view.dispatch(tr))
  if (found) reveal(editor)
  return found
}

/**
 * Replaces the selected match and goes to the next; `left` when it stands in a quote and those are to stay, `none` when no
 * match was selected yet.
 */
export function replaceSelected(editor: Editor, by: string, inQuotes: boolean): 'replaced' | 'left' | 'none' {
  const found = matches(editor.state)
  const match = found[selectedMatch(editor.state, found)]
  if (!match) {
    goTo(editor, 'next')
    return 'none'
  }
  const mayReplace = inQuotes || !match.quoted
  if (mayReplace) replace(editor, [match], by)
  goTo(editor, 'next')
  return mayReplace ? 'replaced' : 'left'
}

/** Replaces every match, as one step to undo; tells how many. */
export function replaceEvery(editor: Editor, by: string, inQuotes: boolean): number {
  const found = matches(editor.state).filter(({ quoted }) => inQuotes || !quoted)
  if (found.length > 0) replace(editor, found, by)
  return found.length
}

function replace(editor: Editor, found: readonly Match[], by: string): void {
  const { tr, doc, schema } = editor.state
  for (const { from, to } of found.toReversed()) {
    // The new words stand as the first of the old ones stood, at the end of a quote too.
    const marks = doc.resolve(from).nodeAfter?.marks ?? []
    if (by === '') tr.delete(from, to)
    else tr.replaceWith(from, to, schema.text(by, marks))
  }
  const [first] = found
  if (first) tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(first.to)))
  editor.view.dispatch(tr)
}

function isQuoted({ doc, schema }: EditorState, from: number, to: number): boolean {
  const mark = schema.marks.quote
  const inBlock = doc.resolve(from).parent.type.name === 'blockQuote'
  return inBlock || (mark !== undefined && doc.rangeHasMark(from, to, mark))
}

/** The library scrolls only while the cursor is in the story; here it is in the field for the words. */
function reveal({ view, state }: Editor): void {
  const { node } = view.domAtPos(state.selection.from)
  const element = node instanceof Element ? node : node.parentElement
  element?.scrollIntoView({ block: 'center' })
}
