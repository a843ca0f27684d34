import { Schema } from '@tiptap/pm/model'
import { describe, expect, it, vi } from 'vitest'
import { wordCounter } from './count-words'

const schema = new Schema({
  nodes: { doc: { content: 'block+' }, paragraph: { group: 'block', content: 'text*' }, text: {} },
})
const paragraph = (text: string) => schema.node('paragraph', null, text ? [schema.text(text)] : [])
const doc = (...texts: string[]) => schema.node('doc', null, texts.map(paragraph))

describe('wordCounter', () => {
  it.each([
    ['en', ['Peace, at last—they said.', '', 'Two-day talks.'], 8],
    ['fr', ['« L’Europe » n’est pas là !'], 4],
    ['ru', ['Он сказал: «Да».'], 3],
    ['kk', ['Ынтымақтастық туралы келісім'], 3],
    ['zh', ['世界政策会议'], 3],
    ['en', [''], 0],
  ])('counts %s as its readers would: %j', (language, texts, words) => {
    expect(wordCounter(language)(doc(...texts)).words).toBe(words)
  })

  it('rounds the reading time up', () => {
    const count = wordCounter('en')
    expect(count(doc('word')).minutes).toBe(1)
    expect(count(doc('')).minutes).toBe(0)
    expect(count(doc('word '.repeat(226))).minutes).toBe(2)
  })

  it('reads a block that did not change only once', () => {
    const [first, second] = [paragraph('One two.'), paragraph('Three.')]
    const count = wordCounter('en')
    count(schema.node('doc', null, [first, second]))
    const read = vi.spyOn(first, 'textBetween')
    expect(count(schema.node('doc', null, [first, paragraph('Three four.')])).words).toBe(4)
    expect(read).not.toHaveBeenCalled()
  })
})
