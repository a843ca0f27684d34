import { expect, it } from 'vitest'
import { analyse } from './analyse'
import { draftOf, type Draft } from './draft'
import { readFile, readPaste } from './reading/read-input'
import type { Reading } from './source'
import { docx, paragraph } from './testing/docx'
import { WORLD } from './testing/world'

const PARAGRAPHS = [
  'Ports Need Patience, Says Made-up Minister',
  'TALLINN—Minister of Ports Ilse Marveldt spoke at the 9th Harbour Policy Forum (HPF), held on May 7-9, according to the ministry’s press service.',
  'Ilse Marveldt on the stage. Photo credit: Harbour Office.',
  '“A harbour without patience is a wall,” she said. “Nobody comes back to it.”',
  '“We count the ships that turn away – and why,” Joaquim de Sarrà added.',
  'Sign up and follow us on X and Facebook!',
]

/** Ids are made anew for each draft; they are told apart by the order in which they first stand in it. */
function withoutIds(draft: Draft): unknown {
  const met: string[] = []
  const known = JSON.stringify(WORLD)
  const told = JSON.stringify(draft).replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, (id) => {
    if (known.includes(id)) return id
    if (!met.includes(id)) met.push(id)
    return `id ${met.indexOf(id)}`
  })
  return JSON.parse(told)
}

function draftFrom(reading: Reading): unknown {
  if (!reading.ok) throw new Error(reading.reason)
  return withoutIds(draftOf(reading.source, analyse(reading.source, WORLD), 'en', () => crypto.randomUUID()))
}

const plain = PARAGRAPHS.join('\n\n')
const html = `<!doctype html><title>Harbour News</title><style>p{}</style>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}`

it.each([
  ['a Word file', async () => readFile('a.docx', await docx(PARAGRAPHS.map((words) => paragraph(words)).join('')))],
  ['a web page', () => readFile('a.html', Buffer.from(html))],
  ['a text file', () => readFile('a.txt', Buffer.from(plain))],
  ['a text file with other line ends', () => readFile('a.txt', Buffer.from(plain.replaceAll('\n', '\r\n')))],
  ['a paste from a page', () => readPaste({ text: plain, html })],
])('the same text gives the same draft from %s', async (_what, read) => {
  const expected = draftFrom(await readPaste({ text: plain, html: null }))
  expect(draftFrom(await read())).toEqual(expected)
  expect(expected).toMatchObject({ headline: PARAGRAPHS[0], content: { datelines: [{ city: 'Tallinn' }] } })
})
