// @vitest-environment jsdom
import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { printedQuotes } from '@/lib/articles/quoted-words'
import { content, paragraph } from '@/prisma/factories/articles'
import { mountEditor, savedBody } from '../testing/mount-editor'
import { FindReplace, goTo, look, matches, replaceEvery, selectedMatch } from './find-replace'

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

it('begins with the first match in what is selected, and goes on from match to match', () => {
  const editor = mountEditor([FindReplace], content([paragraph('Peace. We want peace now. Peace again.')]).body)
  look(editor, { words: 'peace', matchCase: false, wholeWord: true })
  const at = () => selectedMatch(editor.state, matches(editor.state))
  const select = (words: string) => {
    const from = editor.getText().indexOf(words) + 1
    editor.commands.setTextSelection({ from, to: from + words.length })
  }
  const steps = (direction: 'next' | 'previous') => {
    goTo(editor, direction)
    const first = at()
    goTo(editor, direction)
    return [first, at()]
  }
  select('want peace now')
  expect(steps('next')).toEqual([1, 2])
  select('want peace now')
  expect(steps('previous')).toEqual([1, 0])
})
