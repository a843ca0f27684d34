import { describe, expect, it } from 'vitest'
import { inlineFrom, type MarkMaker } from './markup'

const mark: MarkMaker = (word, name) => ({ type: 'link', attrs: { href: `/${word}/${name}` } })
const link = (href: string) => ({ type: 'link', attrs: { href } })

describe('inlineFrom', () => {
  it('leaves plain words as they are', () => {
    expect(inlineFrom('Plain words.', mark)).toEqual([{ type: 'text', text: 'Plain words.' }])
  })

  it('marks a passage, and a passage inside it with both marks', () => {
    expect(inlineFrom('“{quote:a|So {speaker:b|B} said}”, he added.', mark)).toEqual([
      { type: 'text', text: '“' },
      { type: 'text', text: 'So ', marks: [link('/quote/a')] },
      { type: 'text', text: 'B', marks: [link('/quote/a'), link('/speaker/b')] },
      { type: 'text', text: ' said', marks: [link('/quote/a')] },
      { type: 'text', text: '”, he added.' },
    ])
  })

  it('refuses a passage that is not closed, or closed twice', () => {
    expect(() => inlineFrom('{speaker:a|A', mark)).toThrow('stays open')
    expect(() => inlineFrom('{speaker:a|A}}', mark)).toThrow('Nothing to close')
  })
})
