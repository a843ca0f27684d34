import { describe, expect, it } from 'vitest'
import { marksOf } from './marks-of'
import { typeset } from './typeset'

/** Types sign by sign, as a keyboard does. */
function type(words: string, language: string): string {
  const marks = marksOf(language)
  if (!marks) return words
  let text = ''
  for (const sign of words) {
    const found = typeset(sign, text, marks)
    text = found ? text.slice(0, text.length - found.back) + found.insert : text + sign
  }
  return text
}

describe('typeset', () => {
  it.each([
    ['en', `"We don't know," he said. "Never."`, '“We don’t know,” he said. “Never.”'],
    ['en', `"He said 'no' twice"`, '“He said ‘no’ twice”'],
    ['en', `the leaders' role ("so-called")`, 'the leaders’ role (“so-called”)'],
    ['en', 'Peace--at last...', 'Peace—at last…'],
    ['en', 'a well-known two-day - pause', 'a well-known two-day - pause'],
    ['fr', `Il a dit : "L'Europe !"`, 'Il a dit\u00A0: «\u202FL’Europe\u202F!\u202F»'],
    ['fr-CH', 'Pourquoi ?', 'Pourquoi\u202F?'],
    ['de', `Er sagte: "Das ist 'gut'."`, 'Er sagte: „Das ist ‚gut’.“'],
    ['ru', `Он сказал: "Да" -- и ушёл...`, 'Он сказал: «Да» — и ушёл…'],
    ['pl', '"Tak"', '„Tak”'],
    ['en', 'see https://example.org/a--b?q="x"', 'see https://example.org/a--b?q="x"'],
    ['en', 'see www.example.org/it\'s and "this"', "see www.example.org/it's and “this”"],
    ['fr', 'écrire à m.o\'brien@example.org : "merci"', 'écrire à m.o’brien@example.org\u00A0: «\u202Fmerci\u202F»'],
    ['en', '---', '---'],
    ['xx', `"as typed"`, `"as typed"`],
  ])('sets what is typed in %s: %s', (language, typed, set) => {
    expect(type(typed, language)).toBe(set)
  })
})
