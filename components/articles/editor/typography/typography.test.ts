// @vitest-environment jsdom
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { mountEditor, type } from '../testing/mount-editor'
import { content } from '@/prisma/factories/articles'
import { marksOf } from './marks-of'
import { Typography } from './typography'

const set = (language: string, words: string) => {
  const editor = mountEditor([Typography.configure({ marks: () => marksOf(language) })])
  type(editor, words)
  return editor
}

it.each(['undo', 'Backspace'] as const)('gives the typed sign back on %s, and nothing more', (key) => {
  const editor = set('fr', 'Il dit "')
  expect(editor.getText()).toBe('Il dit «\u202F')
  const event = new KeyboardEvent('keydown', key === 'undo' ? { key: 'z', ctrlKey: true } : { key })
  editor.view.someProp('handleKeyDown', (handle) => handle(editor.view, event))
  expect(editor.getText()).toBe('Il dit "')
})

it('leaves words of a link alone', () => {
  const editor = mountEditor(
    [Typography.configure({ marks: () => marksOf('en') })],
    content([
      {
        type: 'paragraph',
        attrs: { id: randomUUID() },
        content: [{ type: 'text', text: 'a--b', marks: [{ type: 'link', attrs: { href: 'https://example.org' } }] }],
      },
    ]).body,
  )
  editor.commands.setTextSelection(3)
  type(editor, '"')
  expect(editor.getText()).toBe('a-"-b')
})
