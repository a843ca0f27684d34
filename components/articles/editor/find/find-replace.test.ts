// @vitest-environment jsdom
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { printedQuotes } from '@/lib/articles/quoted-words'
import { content, paragraph } from '@/prisma/factories/articles'
import { mountEditor, savedBody } from '../testing/mount-editor'
import { FindReplace, look, matches, replaceEvery } from './find-replace'

it('replaces at the end of a quote without taking the words out of it, as one step', () => {
  const quoteId = randomUUID()
  const body = content([paragraph('Peace. “', ['We want peace', quoteId], '”'), paragraph('Peace again.')]).body
  const editor = mountEditor([FindReplace], body)
  look(editor, { words: 'peace', matchCase: false, wholeWord: true })
  expect(matches(editor.state).map(({ quoted }) => quoted)).toEqual([false, true, false])
  expect(replaceEvery(editor, 'calm', true)).toBe(3)
  expect(printedQuotes(savedBody(editor))[0]?.text).toBe('We want calm')
  editor.commands.undo()
  expect(editor.getText({ blockSeparator: ' ' })).toBe('Peace. “We want peace” Peace again.')
  expect(replaceEvery(editor, 'calm', false)).toBe(2)
  expect(printedQuotes(savedBody(editor))[0]?.text).toBe('We want peace')
})
