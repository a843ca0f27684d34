// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest'
import { marksOf, type TypographicMarks } from './marks-of'
import { typesetFields } from './typeset-fields'

let root: HTMLElement
let marks: TypographicMarks | null
let end: () => void
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'))
  root.innerHTML =
    '<div data-printed><input type="text"><textarea></textarea><input type="url"></div><input type="text">'
  marks = marksOf('en')
  end = typesetFields(root, () => marks)
})
afterEach(() => {
  end()
  root.remove()
})

const fields = () => [...root.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')]

function typeInto(field: HTMLInputElement | HTMLTextAreaElement, words: string): string {
  for (const data of words) {
    const event = new InputEvent('beforeinput', { data, inputType: 'insertText', bubbles: true, cancelable: true })
    if (field.dispatchEvent(event)) field.setRangeText(data, field.value.length, field.value.length, 'end')
  }
  return field.value
}

const press = (field: Element, key: string, ctrlKey = false) =>
  !field.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }))

it('sets the words of printed fields, and of no other', () => {
  const [line, text, address, other] = fields()
  expect(typeInto(line!, `"It's here"--now...`)).toBe('“It’s here”—now…')
  expect(typeInto(text!, `He said "no"`)).toBe('He said “no”')
  expect(typeInto(other!, `"as typed"`)).toBe('"as typed"')
  expect(typeInto(address!, `"`)).toBe('"')
})

it('leaves signs as typed while the writer wants that', () => {
  marks = null
  expect(typeInto(fields()[0]!, '"so"')).toBe('"so"')
})

it.each([
  ['Backspace', false],
  ['z', true],
])('gives the typed signs back on %s, once', (key, ctrlKey) => {
  const [line] = fields()
  typeInto(line!, 'wait...')
  expect(line!.value).toBe('wait…')
  expect(press(line!, key, ctrlKey)).toBe(true)
  expect(line!.value).toBe('wait...')
  expect(press(line!, key, ctrlKey)).toBe(false)
})

it('tells whoever keeps the words of what it wrote', () => {
  const heard: string[] = []
  root.addEventListener('input', (event) => heard.push((event.target as HTMLInputElement).value))
  typeInto(fields()[0]!, 'a"')
  expect(heard).toEqual(['a”'])
})
