import { randomUUID } from 'node:crypto'
import { content, paragraph } from './articles'

interface HostileStory {
  name: string
  /** The JSON text of what is sent, or its bytes. The ids of the story are not in it. */
  body: string | Uint8Array
  /** Where the portal says that it is wrong, and the key of what it says; null where it is refused before it is read. */
  refused: { path: string; message: string } | null
  /** How the web door answers. */
  status: 400 | 413 | 422
}

const KIND = 'content.body.content.0'
const WORDS = `${KIND}.content.0`
const MEGABYTE = 1024 * 1024

/** Documents that somebody might send to harm the portal or its readers; none may change the story that is stored. */
export function hostileStories(): HostileStory[] {
  return [
    ...LINKS.map((href) => link(href)),
    block('a script as a block', { type: 'script', attrs: { id: id() } }, `${KIND}.type`, 'input.unknown'),
    block('no type', { attrs: { id: id() } }, `${KIND}.type`, 'input.unknown'),
    block('raw HTML', { ...words('x'), html: '<img src=x onerror=alert(1)>' }, `${KIND}.html`, 'input.unknown'),
    block(
      'a script in an attribute',
      { ...words('x'), attrs: { id: id(), onclick: 'alert(1)' } },
      `${KIND}.attrs.onclick`,
      'input.unknown',
    ),
    block(
      'an attribute that breaks out',
      { ...words('x'), attrs: { id: '"><script>alert(1)</script>' } },
      `${KIND}.attrs.id`,
      'input.format',
    ),
    block(
      'a style',
      { type: 'figure', attrs: { id: id(), assetId: id(), caption: null, alt: null, style: 'x:expression(1)' } },
      `${KIND}.attrs.style`,
      'input.unknown',
    ),
    block('a number for words', { ...words('x'), content: 5 }, `${KIND}.content`, 'input.type'),
    block('null for a block', null, KIND, 'input.type'),
    block('a list in a list', nestedList(3), `${KIND}.content.0.content.0.type`, 'input.value'),
    block(
      'a heading of level 1',
      { type: 'heading', attrs: { id: id(), level: 1 } },
      `${KIND}.attrs.level`,
      'input.unknown',
    ),
    text('NUL', 'a\u0000b', 'text.control'),
    text('half a character', 'a\uD800b', 'text.malformed'),
    marks('a mark that is none', [{ type: 'onclick', attrs: { value: 'alert(1)' } }], '.0.type', 'input.unknown'),
    marks('100,000 marks', Array(100_000).fill({ type: 'bold' }), '', 'input.tooLong'),
    marks('100,000 wrong marks', Array(100_000).fill({ type: 'x' }), '', 'input.tooLong'),
    story(
      '100,000 blocks of no kind',
      { content: bodyOf(Array(100_000).fill({})) },
      'content.body.content',
      'input.tooLong',
    ),
    marks('one mark twice', twice({ type: 'bold' }), null, 'mark.twice'),
    story('30,000 marks in small portions', { content: bodyOf(manyMarks()) }, 'content.body', 'input.tooLong'),
    story('one quote twice', twiceQuoted(), 'content.quotes.1.id', 'input.duplicate'),
    story('too many blocks', { content: bodyOf(manyBlocks()) }, 'content.body.content', 'input.tooLong'),
    story(
      'one block twice',
      { content: bodyOf(twice(words('x'))) },
      'content.body.content.1.attrs.id',
      'input.duplicate',
    ),
    story(
      'another version',
      { content: { ...content([]), schemaVersion: 99 } },
      'content.schemaVersion',
      'content.version',
    ),
    story('an unknown part', { content: { ...content([]), scripts: [] } }, 'content.scripts', 'input.unknown'),
    story('no content', { content: null }, 'content', 'input.type'),
    story('a list for everything', { content: [] }, 'content', 'input.type'),
    story('a headline that is an object', { headline: { toString: 'x' } }, 'headline', 'input.type'),
    story('a headline without end', { headline: 'x'.repeat(MEGABYTE) }, 'headline', 'input.tooLong'),
    story('NUL in the headline', { headline: '\u0000' }, 'headline', 'text.control'),
    story('a base that is none', { base: '1' }, 'base', 'input.type'),
    story('a base out of all bounds', { base: 1e308 }, 'base', 'input.tooLong'),
    story('a language that is none', quoted({ language: '\u0000\u0000' }), 'content.quotes.0.language', 'language.tag'),
    story(
      'a source that runs',
      quoted({ sourceUrl: 'javascript:alert(1)' }),
      'content.quotes.0.sourceUrl',
      'link.unsafe',
    ),
    story(
      'a source with NUL',
      quoted({ sourceUrl: 'https://a.test/\u0000' }),
      'content.quotes.0.sourceUrl',
      'link.unsafe',
    ),
    raw(
      'a prototype',
      `{"base":1,"headline":"x","standfirst":"","content":${JSON.stringify(content([]))},"__proto__":{"role":"administrator"}}`,
      422,
      {
        path: '__proto__',
        message: 'input.unknown',
      },
    ),
    raw(
      'a prototype of the content',
      `{"base":1,"headline":"x","standfirst":"","content":{"__proto__":{"x":1},${JSON.stringify(content([])).slice(1)}}`,
      422,
      {
        path: 'content.__proto__',
        message: 'input.unknown',
      },
    ),
    raw('nesting that fits', storyAround('['.repeat(500_000) + ']'.repeat(500_000)), 422, {
      path: KIND,
      message: 'input.type',
    }),
    raw('5 MB of nesting', storyAround('['.repeat(2.5 * MEGABYTE) + ']'.repeat(2.5 * MEGABYTE)), 413, null),
    raw('10 MB of words', storyAround(JSON.stringify(words('x'.repeat(10 * MEGABYTE)))), 413, null),
    raw('no JSON', '{"base":1,', 400, null),
    raw('no UTF-8', Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400, null),
    raw('nothing', '', 400, null),
  ]
}

// Each of them runs a script, or leads to another site than it seems to, in one browser or another.
const LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://a.test/x',
  'file:///etc/passwd',
  '//elsewhere.test/',
  '/\\elsewhere.test/',
  '/\t/elsewhere.test/',
  'https://',
  'https://a.test/\u0000',
  'https://a.test/\uD800',
  '',
]

function id() {
  return randomUUID()
}

function words(of: string) {
  return { type: 'paragraph', attrs: { id: id() }, content: [{ type: 'text', text: of }] }
}

function twice<T>(of: T): T[] {
  return [of, of]
}

function bodyOf(blocks: unknown[]) {
  return { ...content([]), body: { type: 'doc', content: blocks } }
}

function manyBlocks() {
  return Array.from({ length: 2001 }, () => paragraph('x'))
}

function manyMarks() {
  const piece = { type: 'text', text: 'x', marks: [{ type: 'bold' }, { type: 'italic' }] }
  return Array.from({ length: 10 }, () => ({ ...words('x'), content: Array(1500).fill(piece) }))
}

function twiceQuoted() {
  const { quotes, ...rest } = quoted({}).content
  return {
    content: { ...rest, quotes: [...quotes, ...quotes.map((quote) => ({ ...quote, id: quote.id.toUpperCase() }))] },
  }
}

function quoted(part: { language?: string; sourceUrl?: string }) {
  const quote = {
    ...{ id: id(), kind: 'direct', speakerId: null, speakerLabel: 'the moderator', editionId: null, sessionId: null },
    ...{ askedById: null, askedByLabel: null, language: 'en', verification: 'unverified', sourceName: null },
    ...{ sourceUrl: null, original: null, ...part },
  }
  return { content: { ...content([]), quotes: [quote] } }
}

function nestedList(depth: number): unknown {
  const inside = depth === 0 ? words('x') : nestedList(depth - 1)
  return { type: 'bulletList', attrs: { id: id() }, content: [{ type: 'listItem', content: [inside] }] }
}

function raw(
  name: string,
  body: string | Uint8Array,
  status: HostileStory['status'],
  refused: HostileStory['refused'],
): HostileStory {
  return { name, body, status, refused }
}

function story(name: string, part: object, path: string, message: string): HostileStory {
  const body = { base: 1, headline: 'Hostile', standfirst: '', content: content([]), ...part }
  return raw(name, JSON.stringify(body), 422, { path, message })
}

function storyAround(blockJson: string): string {
  return JSON.stringify({ base: 1, headline: 'Hostile', standfirst: '', content: bodyOf(['HERE']) }).replace(
    '"HERE"',
    () => blockJson,
  )
}

function block(name: string, of: unknown, path: string, message: string): HostileStory {
  return story(name, { content: bodyOf([of]) }, path, message)
}

function text(name: string, of: string, message: string): HostileStory {
  return block(name, words(of), `${WORDS}.text`, message)
}

/** `path` leads on from the marks; null points at all words of the block. */
function marks(name: string, of: unknown[], path: string | null, message: string): HostileStory {
  return block(
    name,
    { ...words('x'), content: [{ type: 'text', text: 'x', marks: of }] },
    path === null ? `${KIND}.content` : `${WORDS}.marks${path}`,
    message,
  )
}

function link(href: string): HostileStory {
  return marks(`a link to ${JSON.stringify(href)}`, [{ type: 'link', attrs: { href } }], '.0.attrs.href', 'link.unsafe')
}
