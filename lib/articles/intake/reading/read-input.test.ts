import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { LARGEST_FILE_BYTES } from '../limits'
import { docx, paragraph } from '../testing/docx'
import { readFile, readPaste } from './read-input'

const MEGABYTE = 1024 * 1024
// On a busy machine; what is refused before it is converted takes a tenth of a second.
const LONGEST_MS = 5000

/** Each ten times as long as the one before. */
function entities(count: number): string {
  const rows = Array.from(
    { length: count },
    (_, at) => `<!ENTITY e${at} "${at === 0 ? 'ha' : `&e${at - 1};`.repeat(10)}">`,
  )
  return `<!DOCTYPE x [${rows.join('')}]>`
}

async function texts(name: string, file: Buffer): Promise<string[] | string> {
  const reading = await readFile(name, file)
  return reading.ok ? reading.source.lines.map(({ text }) => text) : reading.reason
}

describe('a Word file', () => {
  it('is read paragraph by paragraph', async () => {
    expect(
      await texts('a.docx', await docx(paragraph('Ports need patience', 'Heading1') + paragraph('“We wait.”'))),
    ).toEqual(['Ports need patience', '“We wait.”'])
  })

  it.each([
    ['entities that grow', docx(paragraph('&e6;'), {}, entities(7)), 'broken-docx'],
    [
      'an entity from elsewhere',
      docx(paragraph('&x;'), {}, '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'broken-docx',
    ],
    ['20 MB of paragraphs', docx(paragraph('x').repeat(250_000)), 'too-long'],
    ['20 MB of tags that never begin', docx('<'.repeat(20 * MEGABYTE)), 'too-long'],
    ['20 MB of attributes', docx(`<w:p ${'a="1" '.repeat(3 * MEGABYTE)}/>`), 'too-long'],
    ['as many tags as are read', docx('<w:p>'.repeat(150_000) + '</w:p>'.repeat(149_000)), 'broken-docx'],
    [
      'zips in a zip',
      docx('').then((inner) => docx('', { 'word/styles.xml': inner, 'inner.zip': inner })),
      'broken-docx',
    ],
  ])('%s: %3$s, soon', async (_what, file, reason) => {
    const bytes = await file
    const started = performance.now()
    expect(await texts('a.docx', bytes)).toBe(reason)
    expect(performance.now() - started).toBeLessThan(LONGEST_MS)
  })

  it.each([
    ['no zip', Buffer.from('not a zip at all'), 'broken-docx'],
    ['a zip of something else', new JSZip().file('a.txt', 'x').generateAsync({ type: 'nodebuffer' }), 'broken-docx'],
    ['broken XML', docx('<w:p><w:r>'), 'broken-docx'],
    ['nothing in it', docx(''), 'empty'],
    ['a bomb', docx(paragraph('a'.repeat(30 * 1024 * 1024))), 'bomb'],
    ['a bomb beside the text', docx(paragraph('x'), { 'word/styles.xml': Buffer.alloc(30 * 1024 * 1024) }), 'bomb'],
  ])('%s: %3$s', async (_what, file, reason) => {
    expect(await texts('a.docx', await file)).toBe(reason)
  })
})

describe('any file', () => {
  it.each([
    ['a.pdf', Buffer.from('%PDF'), 'unknown-type'],
    ['a', Buffer.from('words'), 'unknown-type'],
    ['a.doc', Buffer.from('words'), 'old-word'],
    ['a.txt', Buffer.alloc(0), 'empty'],
    ['a.txt', Buffer.from(' \n\t '), 'empty'],
    ['a.txt', Buffer.alloc(LARGEST_FILE_BYTES + 1, 'a'), 'too-large'],
    ['a.txt', Buffer.alloc(1024 * 1024, 'word '), 'too-long'],
    ['a.txt', Buffer.from('x\n\n'.repeat(2000)), 'too-long'],
    ['a.html', Buffer.from('<script>only()</script>'), 'empty'],
  ])('%s that cannot be read: %3$s', async (name, file, reason) => {
    expect(await texts(name, file)).toBe(reason)
  })

  it.each([
    ['UTF-8', Buffer.from('“Größe”'), 'utf-8', false],
    ['UTF-8 with its mark', Buffer.from('\uFEFF“Größe”'), 'utf-8', false],
    ['UTF-16 with its mark', Buffer.from('\uFEFF“Größe”', 'utf16le'), 'utf-16le', false],
    ['UTF-16 without', Buffer.from('“Größe” and more words', 'utf16le').subarray(0), 'utf-16le', true],
    ['Windows-1252', Buffer.from([0x93, 0x47, 0x72, 0xf6, 0xdf, 0x65, 0x94]), 'windows-1252', true],
  ])('in %s', async (_what, file, name, guessed) => {
    const reading = await readFile('a.txt', file)
    expect(reading.ok && reading.source).toMatchObject({ encoding: { name, guessed } })
    expect(reading.ok && reading.source.lines[0]?.text).toMatch(/^“Größe”/)
  })
})

describe('a page', () => {
  const lines = async (html: string) => {
    const reading = await readPaste({ text: '', html })
    return reading.ok ? reading.source.lines : []
  }

  it('keeps structure and links, and drops styles and scripts', async () => {
    const html =
      '<style>p{}</style><h2>Head</h2><p>One <b>bold</b> <a href="https://example.org/a">link</a> <a href="javascript:x()">bad</a></p><ul><li>Item</li></ul><script>x()</script>'
    expect(await lines(html)).toMatchObject([
      { text: 'Head', kind: 'heading', level: 2 },
      {
        text: 'One bold link bad',
        marks: [
          { type: 'bold', from: 4, to: 8 },
          { type: 'link', href: 'https://example.org/a', from: 9, to: 13 },
        ],
      },
      { text: 'Item', kind: 'bullet' },
    ])
  })

  it('knows that Google Docs wraps everything into a <b> that is none', async () => {
    expect(await lines('<b style="font-weight:normal"><p>Plain</p></b>')).toMatchObject([{ text: 'Plain', marks: [] }])
  })

  it('is refused before it is read when it has 10 MB of tags', async () => {
    expect(await readPaste({ text: '', html: '<p>x'.repeat((10 * MEGABYTE) / 4) })).toEqual({
      ok: false,
      reason: 'too-long',
    })
  })

  it.each([
    ['tags that never begin', '<'],
    ['bold words', '<b>x'],
    ['lists', '<li>x'],
    ['links', '<a href="https://a.test">x'],
    ['entities', '&amp;'],
  ])('is read soon, or refused, with as many as are read, of %s', async (_what, piece) => {
    const started = performance.now()
    await readPaste({ text: '', html: piece.repeat(199_999) })
    expect(performance.now() - started).toBeLessThan(LONGEST_MS)
  })

  it('is read soon when every word of every line is marked many times', async () => {
    const started = performance.now()
    await readPaste({ text: '', html: '<b>'.repeat(100_000) + '<p>x'.repeat(99_999) })
    expect(performance.now() - started).toBeLessThan(LONGEST_MS)
  })

  it('is read at once however deep it is', async () => {
    expect(await lines(`${'<div>'.repeat(200_000)}Deep`)).toMatchObject([{ text: 'Deep' }])
  })
})

it.each([
  ['doubled encoding', 'The ministryâ€™s portÃ©e', 'The ministry’s portée'],
  [
    'glued sentences',
    'They left the forum.The next day they came back.',
    'They left the forum. The next day they came back.',
  ],
  ['an accent apart', 'Un me ́lange', 'Un me\u0301lange'],
])('mends %s and keeps what came in', async (_what, text, repaired) => {
  const reading = await readPaste({ text, html: null })
  expect(reading.ok && reading.source.lines).toMatchObject([{ text: repaired, received: text }])
})
