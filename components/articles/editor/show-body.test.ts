import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import type { Editor } from '@tiptap/react'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ArticleContent } from '@/lib/articles/content'
import { EXTENSIONS } from './extensions'
import { showBody } from './show-body'

const schema = getSchema(EXTENSIONS)

interface Words {
  id: string
  text: string
}

function bodyOf(paragraphs: Words[]): ArticleContent['body'] {
  return {
    type: 'doc',
    content: paragraphs.map(({ id, text }) => ({
      type: 'paragraph',
      attrs: { id },
      ...(text && { content: [{ type: 'text' as const, text }] }),
    })),
  }
}

/** As much of an editor as showing takes: its state, and what is dispatched. */
function screenOf(paragraphs: Words[]) {
  let state = EditorState.create({ schema, doc: schema.nodeFromJSON(bodyOf(paragraphs)) })
  const editor = {
    schema,
    get state() {
      return state
    },
    view: { dispatch: (tr: EditorState['tr']) => (state = state.apply(tr)) },
  } as unknown as Editor
  return {
    editor,
    json: () => state.doc.toJSON() as unknown,
    putCursor: (position: number) => {
      state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, position)))
    },
    cursor: () => ({
      block: state.selection.$from.node(1).attrs.id as string,
      offset: state.selection.$from.parentOffset,
    }),
  }
}

const paragraphs = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...'abcdefgh'), text: fc.stringMatching(/^[ab ]{0,6}$/) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
)

test('whatever stood there, the body is on screen afterwards', () => {
  fc.assert(
    fc.property(paragraphs, paragraphs, (before, after) => {
      const screen = screenOf(before)
      showBody(screen.editor, bodyOf(after))
      expect(screen.json()).toEqual(schema.nodeFromJSON(bodyOf(after)).toJSON())
    }),
    { numRuns: 500 },
  )
})

test('a cursor between two changed paragraphs stays where it is', () => {
  const screen = screenOf([
    { id: 'a', text: 'First.' },
    { id: 'b', text: 'Second.' },
    { id: 'c', text: 'Third.' },
  ])
  screen.putCursor(8 + 1 + 3)
  expect(screen.cursor()).toEqual({ block: 'b', offset: 3 })
  showBody(
    screen.editor,
    bodyOf([
      { id: 'new', text: 'Before all.' },
      { id: 'a', text: 'First, and more.' },
      { id: 'b', text: 'Second.' },
      { id: 'c', text: '3.' },
    ]),
  )
  expect(screen.cursor()).toEqual({ block: 'b', offset: 3 })
})

test('a cursor behind a change in its own paragraph stays behind the same words', () => {
  const screen = screenOf([{ id: 'a', text: 'One two three.' }])
  screen.putCursor(1 + 8)
  showBody(screen.editor, bodyOf([{ id: 'a', text: 'One and two three.' }]))
  expect(screen.cursor()).toEqual({ block: 'a', offset: 12 })
})
