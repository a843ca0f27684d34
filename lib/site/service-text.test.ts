import { expect, it } from 'vitest'
import { firstWords, readServiceText } from './service-text'

it('reads headings, paragraphs, lists and links', () => {
  expect(readServiceText('# Who\n\nWe *are* [here](/contact).\n\n1. One\n2. **Two**\n\n---\n\n> Said')).toEqual([
    { kind: 'heading', level: 2, words: [{ kind: 'text', text: 'Who' }] },
    {
      kind: 'paragraph',
      words: [
        { kind: 'text', text: 'We ' },
        { kind: 'emphasis', words: [{ kind: 'text', text: 'are' }] },
        { kind: 'text', text: ' ' },
        { kind: 'link', href: '/contact', words: [{ kind: 'text', text: 'here' }] },
        { kind: 'text', text: '.' },
      ],
    },
    {
      kind: 'list',
      ordered: true,
      items: [
        [{ kind: 'paragraph', words: [{ kind: 'text', text: 'One' }] }],
        [{ kind: 'paragraph', words: [{ kind: 'strong', words: [{ kind: 'text', text: 'Two' }] }] }],
      ],
    },
    { kind: 'rule' },
    { kind: 'quote', blocks: [{ kind: 'paragraph', words: [{ kind: 'text', text: 'Said' }] }] },
  ])
})

it.each([
  ['javascript:alert(1)'],
  ['data:text/html,x'],
  ['//elsewhere.test/'],
  [' javascript:alert(1)'],
  ['JaVaScRiPt:alert(1)'],
])('keeps the words of a link to %s, and the link not', (href) => {
  expect(JSON.stringify(readServiceText(`[click](<${href}>)`))).not.toContain('"link"')
  expect(firstWords(readServiceText(`[click](<${href}>)`))).toBe('click')
})

it.each(['<script>alert(1)</script>', 'a <b onclick="x">b</b>', '![picture](https://elsewhere.test/x.png)', '`code`'])(
  'shows %s as it was written',
  (source) => {
    expect(firstWords(readServiceText(source))).toBe(source)
  },
)

it('tells the first paragraph in plain words', () => {
  expect(firstWords(readServiceText('## Head\n\nPlenary is **made** by\nus.'))).toBe('Plenary is made by\nus.')
  expect(firstWords([])).toBe('')
})
