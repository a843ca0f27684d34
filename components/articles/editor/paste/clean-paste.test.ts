// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Editor } from '@tiptap/core'
import { describe, expect, it } from 'vitest'
import type { Block } from '@/lib/articles/blocks/registry'
import { blockInlines, blockText } from '@/lib/articles/blocks/registry'
import { printedQuotes } from '@/lib/articles/quoted-words'
import { mountEditor, savedBody } from '../testing/mount-editor'
import { CleanPaste, type PasteReport } from './clean-paste'
import { unmarkQuotes } from './unmark-quotes'

function paste(what: { html: string } | { text: string }) {
  const reports: PasteReport[] = []
  const described: string[] = []
  const copies: [string, string][] = []
  const editor = mountEditor([
    CleanPaste.configure({
      describe(ids, copied) {
        described.push(...ids)
        copies.push(...copied)
      },
      onPaste: (report) => reports.push(report),
    }),
  ])
  const data: Record<string, string> = 'html' in what ? { 'text/html': what.html } : { 'text/plain': what.text }
  dispatchPaste(editor, data)
  return { editor, body: savedBody(editor), report: reports.at(-1), described, copies }
}

function dispatchPaste(editor: Editor, data: Record<string, string>) {
  const event = new Event('paste', { bubbles: true, cancelable: true })
  Object.assign(event, { clipboardData: { getData: (format: string) => data[format] ?? '', files: [] } })
  editor.view.dom.dispatchEvent(event)
}

const ANSWER =
  '<div data-exchange=""><div data-question=""><p>Did you?</p></div><div data-answer="" data-quote-id="ID"><p>We agreed.</p></div></div>'

const fixture = (name: string) => readFileSync(path.join(import.meta.dirname, 'fixtures', `${name}.txt`), 'utf8')
const outline = (blocks: readonly Block[]) =>
  blocks.map((block) => `${block.type === 'heading' ? `heading${block.attrs.level}` : block.type}: ${blockText(block)}`)
const marked = (blocks: readonly Block[], mark: string) =>
  blocks
    .flatMap(blockInlines)
    .flat()
    .flatMap((each) => (each.type === 'text' && each.marks?.some(({ type }) => type === mark) ? each.text : []))
const links = (blocks: readonly Block[]) =>
  blocks
    .flatMap(blockInlines)
    .flat()
    .flatMap(({ marks }) => marks?.flatMap((mark) => (mark.type === 'link' ? mark.attrs.href : [])) ?? [])

describe('pasting from Word', () => {
  const { body, report, editor, described } = paste({ html: fixture('word') })

  it('keeps headings, paragraphs and both kinds of list, and nothing of the style', () => {
    expect(outline(body.content)).toEqual([
      'heading2: What the ministers said',
      'paragraph: The talks were short and polite.',
      'bulletList: Trade\nWater',
      'paragraph: Then, in this order:',
      'orderedList: A pause\nA vote',
      'paragraph: “We are tired of waiting for others,” said the envoy. “Now we begin ourselves.” See the full text.',
    ])
    expect(marked(body.content, 'bold')).toEqual(['short'])
    expect(marked(body.content, 'italic')).toEqual(['polite'])
    expect(links(body.content)).toEqual(['https://example.org/text'])
  })

  it('marks the split quote as one utterance, described and to be taken back', () => {
    const [quote] = printedQuotes(body)
    expect(quote?.text).toBe('We are tired of waiting for others, … Now we begin ourselves.')
    expect(report?.quoteIds).toEqual([quote?.quoteId])
    expect(described).toEqual([quote?.quoteId])
    unmarkQuotes(editor, report?.quoteIds ?? [])
    expect(printedQuotes(savedBody(editor))).toEqual([])
    editor.commands.undo()
    expect(printedQuotes(savedBody(editor))).toHaveLength(1)
  })
})

describe('pasting from Google Docs', () => {
  it('takes styles for what they mean and parts nested lists into lines', () => {
    const { body } = paste({ html: fixture('google-docs') })
    expect(outline(body.content)).toEqual([
      'heading2: After the vote',
      'paragraph: It was close indeed; see the count.',
      'bulletList: For',
      'bulletList: of these, two late',
      'bulletList: Against',
    ])
    expect(marked(body.content, 'bold')).toEqual(['close'])
    expect(marked(body.content, 'italic')).toEqual([' indeed'])
    expect(links(body.content)).toEqual(['https://example.org/vote'])
  })
})

describe('pasting from a web page', () => {
  it('keeps what is read and drops what acts', () => {
    const { body, report } = paste({ html: fixture('web-page') })
    expect(outline(body.content)).toEqual([
      'heading3: A third heading',
      'paragraph: First of all, click or read on.',
      'paragraph: At the table.',
      'blockQuote: “These words were said on the second day.”',
      'blockQuote: “And these as well.”',
      'paragraph: North 12',
      'paragraph: South 9',
      'paragraph: One line\nand its next',
      'paragraph: then a new paragraph.',
      'divider: ',
    ])
    expect(links(body.content)).toEqual(['https://example.org/page?a=1'])
    expect(report?.pictures).toBe(1)
    // Both paragraphs of the quotation are one utterance.
    expect(printedQuotes(body)).toHaveLength(1)
  })
})

describe('pasting plain text', () => {
  it('joins lines that were only wrapped', () => {
    const wrapped = [
      'The first paragraph was wrapped by a mail program at some seventy',
      'columns, as they do, and goes on here without any sense in the break',
      'until it ends.',
      '',
      '"A whole sentence that somebody said in the hall." Then he left.',
    ].join('\r\n')
    const { body, report } = paste({ text: wrapped })
    expect(outline(body.content)).toEqual([
      'paragraph: The first paragraph was wrapped by a mail program at some seventy columns, as they do, and goes on here without any sense in the break until it ends.',
      'paragraph: "A whole sentence that somebody said in the hall." Then he left.',
    ])
    expect(report?.quoteIds).toHaveLength(1)
  })

  it.each([
    ['a title', 'At the session “Energy and Climate Futures” many spoke.'],
    ['a coined word', 'The so-called “new normal” came up.'],
    ['inches', 'A 5" screen and a 7" one.'],
  ])('does not take %s for a quote', (_name, text) => {
    expect(paste({ text }).report?.quoteIds).toEqual([])
  })
})

describe('pasting what was copied in the story', () => {
  const ID = '0b9f7bb1-5f3c-4a54-9d43-6f1f36a0c111'
  const own = (html: string) => html.replace('>', ' data-pm-slice="0 0 []">')

  it.each([
    ['words set apart', own(`<blockquote data-quote-id="${ID}">We agreed.</blockquote>`)],
    ['an answer', own(ANSWER.replace('ID', ID))],
    ['quoted words', own(`<p>He said <span data-quote-id="${ID}">we agreed</span>.</p>`)],
  ])('makes %s a quote of its own the second time, described like the first', (_name, html) => {
    const { editor, copies } = paste({ html })
    expect(printedQuotes(savedBody(editor)).map(({ quoteId }) => quoteId)).toEqual([ID])
    expect(copies).toEqual([])
    editor.commands.setTextSelection(editor.state.doc.content.size)
    dispatchPaste(editor, { 'text/html': html })
    const [first, second, ...more] = printedQuotes(savedBody(editor))
    expect(more).toEqual([])
    expect(first?.quoteId).toBe(ID)
    expect(second?.text).toBe(first?.text)
    expect(copies).toEqual([[second?.quoteId, ID]])
  })

  it('keeps a quote that is pasted over itself', () => {
    const { editor, copies } = paste({ html: own(`<blockquote data-quote-id="${ID}">We agreed.</blockquote>`) })
    editor.commands.selectAll()
    dispatchPaste(editor, { 'text/html': own(`<blockquote data-quote-id="${ID}">We agreed.</blockquote>`) })
    expect(printedQuotes(savedBody(editor)).map(({ quoteId }) => quoteId)).toEqual([ID])
    expect(copies).toEqual([])
  })

  it('drops a link that no story may have', () => {
    const { body } = paste({ html: own('<p>Read <a href="javascript:alert(1)">on</a>.</p>') })
    expect(outline(body.content)).toEqual(['paragraph: Read on.'])
    expect(links(body.content)).toEqual([])
  })
})

describe('pasting what no writer would', { timeout: 30_000 }, () => {
  it.each([
    [
      'script in every place',
      '<img src=x onerror=alert(1)><p onclick="x()">Words</p><a href="java\nscript:alert(1)">here</a>',
    ],
    ['links that lie', '<p><a href="data:text/html,x">a</a><a href="//evil.example">b</a><a href="https://">c</a></p>'],
    ['nesting without end', `<b>${'<div>'.repeat(1000)}deep${'</div>'.repeat(1000)}</b>`],
    ['a list of thousands', `<ul>${'<li>x</li>'.repeat(600)}</ul>`],
    ['a paragraph of thousands of pieces', `<p>${'<b>a</b><i>b</i>'.repeat(3000)}</p>`],
    ['unknown elements', '<o:p>one</o:p><custom-element>two</custom-element><svg><text>three</text></svg>'],
    [
      'our own marks with foreign ids',
      '<p data-pm-slice="1 1 []"><span data-quote-id="x">a</span> <span data-mention-id="y" data-mention-subject="god">b</span></p><figure data-asset-id="nothing"></figure><blockquote data-quote-id="&lt;">c</blockquote>',
    ],
    ['control signs and half characters', '<p>a\u0007b\uD800c</p>'],
    ['nothing', ''],
  ])('stays a story that can be saved: %s', (_name, html) => {
    const { body } = paste({ html })
    expect(links(body.content)).toEqual([])
  })

  it('refuses more paragraphs than a story can hold, and says so', () => {
    const { body, report } = paste({ html: '<p>x</p>'.repeat(2001) })
    expect(report?.refused).toBe(true)
    expect(outline(body.content)).toEqual(['paragraph: '])
  })
})
