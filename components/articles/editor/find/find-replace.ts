import { Extension, type Editor } from '@tiptap/core'
import { TextSelection, type EditorState, type Transaction } from '@tiptap/pm/state'
import { getMatchHighlights, getSearchState, search, SearchQuery, setSearchState } from 'prosemirror-search'
import type { StoryScreen } from '../story-screen'
import { placesIn, type Wanted } from './places-in'
import { printedFields, type Pending, type PrintedField } from './printed-fields'

/** One place where the wanted words stand: in the running text, or in a field. */
export type Place =
  | {
      in: 'body'
      from: number
      to: number
      /** In a quote: replacing it would change somebody's exact words. */
      quoted: boolean
    }
  | { in: 'field'; field: PrintedField; from: number; to: number; quoted: false }

/** The story that is searched: its fields, and the editor of its body. */
export interface Searched {
  editor: Editor
  screen: StoryScreen
}

/** Marks the places in the body where the wanted words stand. */
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

/** Every place in the story's order. */
export function placesOf({ editor: { state }, screen }: Searched): Place[] {
  const body = getMatchHighlights(state)
    .find()
    .map(({ from, to }): Place => ({ in: 'body', from, to, quoted: isQuoted(state, from, to) }))
  const wanted = wantedIn(state)
  const fields = printedFields(screen.fields(), state.doc).flatMap((field) =>
    placesIn(field.text, wanted).map((range): Place => ({ in: 'field', field, ...range, quoted: false })),
  )
  return [...body, ...fields].sort((a, b) => atOf(a) - atOf(b))
}

/** The place at which the search stands, from 0: the field that it has come to, or else what is selected in the body; -1 when neither is one. */
export function standingAt(places: readonly Place[], { selection }: EditorState, shown: Place | null): number {
  return shown?.in === 'field'
    ? places.findIndex((place) => isSame(place, shown))
    : places.findIndex(({ in: where, from, to }) => where === 'body' && from === selection.from && to === selection.to)
}

/** The place to go to: from one the place beside it, from anywhere else the first within what is selected or beyond. */
export function placeBeside(
  places: readonly Place[],
  state: EditorState,
  shown: Place | null,
  direction: 'next' | 'previous',
): Place | undefined {
  const { from, to } = state.selection
  const at = standingAt(places, state, shown)
  if (at >= 0) return places.at((at + (direction === 'next' ? 1 : -1)) % places.length)
  if (direction === 'next') return places.find((place) => atOf(place) >= from) ?? places[0]
  return places.findLast((place) => atOf(place) < to) ?? places.at(-1)
}

/** Puts other words in these places, as one step to undo. */
export function replaceIn({ editor, screen }: Searched, places: readonly Place[], by: string): void {
  const before = screen.fields()
  const pending = inFields({ fields: before, tr: editor.state.tr }, places, by)
  inBody(pending.tr, places, by)
  if (pending.tr.docChanged) editor.view.dispatch(pending.tr)
  if (pending.fields !== before) screen.setFields(pending.fields, pending.tr.docChanged ? pending.tr : undefined)
}

function inFields(start: Pending, places: readonly Place[], by: string): Pending {
  const fields = new Map<PrintedField, { from: number; to: number }[]>()
  for (const place of places)
    if (place.in === 'field') fields.set(place.field, [...(fields.get(place.field) ?? []), place])
  return [...fields].reduce((pending, [field, ranges]) => {
    const words = ranges
      .toSorted((a, b) => b.from - a.from)
      .reduce((text, { from, to }) => text.slice(0, from) + by + text.slice(to), field.text)
    return field.write(words, pending)
  }, start)
}

function inBody(tr: Transaction, places: readonly Place[], by: string): void {
  const { doc } = tr
  const { schema } = doc.type
  const found = places.filter((place) => place.in === 'body')
  for (const { from, to } of found.toReversed()) {
    // The new words stand as the first of the old ones stood, at the end of a quote too.
    const marks = doc.resolve(from).nodeAfter?.marks ?? []
    if (by === '') tr.delete(from, to)
    else tr.replaceWith(from, to, schema.text(by, marks))
  }
  const [first] = found
  if (first) tr.setSelection(TextSelection.create(tr.doc, tr.mapping.map(first.to)))
}

function wantedIn(state: EditorState): Wanted {
  const query = getSearchState(state)?.query
  return {
    words: query?.valid ? query.search : '',
    matchCase: query?.caseSensitive ?? false,
    wholeWord: query?.wholeWord ?? false,
  }
}

function atOf(place: Place): number {
  return place.in === 'body' ? place.from : place.field.at
}

function isSame(one: Place, other: Place): boolean {
  if (one.in !== 'field' || other.in !== 'field') return false
  const { name, at, index } = one.field
  const same = name === other.field.name && at === other.field.at && index === other.field.index
  return same && one.from === other.from
}

function isQuoted({ doc, schema }: EditorState, from: number, to: number): boolean {
  const mark = schema.marks.quote
  const inBlock = doc.resolve(from).parent.type.name === 'blockQuote'
  return inBlock || (mark !== undefined && doc.rangeHasMark(from, to, mark))
}
