import { expect, it } from 'vitest'
import { content, paragraph } from '@/prisma/factories/articles'
import { embed, gallery, note, questionAnswer } from '@/prisma/factories/blocks'
import type { Picture } from '@/lib/media/model'
import type { QuoteView } from '@/lib/quotes/model'
import type { Block } from './blocks/registry'
import type { ArticleContent } from './content'
import type { Inline } from './blocks/inline'
import { feedHtml } from './feed-html'
import type { FullArticle } from './model'

const ID = '0190a6f0-0000-7000-8000-000000000001'
const WORLD = {
  absolute: (path: string) => `https://plenary.test${path}`,
  day: (day: string) => day,
  credit: (name: string) => `Credit: ${name}`,
}
const picture: Picture = {
  id: ID,
  url: '/media/a.svg',
  width: 12,
  height: 6,
  alt: 'A "tent"',
  caption: 'The tent.',
  decorative: false,
  credit: 'Ministry',
  creator: null,
  copyright: null,
  licenceUrl: null,
  licensorUrl: null,
  right: 'handout',
  rightExpired: false,
  handCrops: {},
  focus: { x: 0.5, y: 0.5 },
  placeholder: null,
  renditions: null,
}

function article(blocks: Block[], given: Partial<ArticleContent> = {}, lead: Picture | null = null): FullArticle {
  return {
    ...{ id: ID, slug: 'a', kind: 'news', language: 'en', kicker: null, headline: 'H', standfirst: 'S', bylines: [] },
    ...{ firstPublishedAt: new Date(0), lastPublishedAt: new Date(0), editions: [], quotes: new Map(), lead },
    content: content(blocks, given),
    pictures: new Map([[ID, picture]]),
  }
}

it('begins the first paragraph with the dateline and escapes every word', () => {
  const dateline = { city: 'Astana', country: null, date: null, agency: null, separator: '—' as const }
  const html = feedHtml(article([paragraph('A <b> & "c"'), paragraph('D')], { datelines: [dateline] }), WORLD)
  expect(html).toBe('<p>ASTANA—A &lt;b&gt; &amp; &quot;c&quot;</p><p>D</p>')
})

it('carries captions with credits, either of which may stand alone, with absolute addresses', () => {
  const figure = (caption: string | null): Block => ({
    type: 'figure',
    attrs: { id: ID, assetId: ID, caption, alt: null, decorative: false },
  })
  expect(feedHtml(article([figure(null)]), WORLD)).toBe(
    '<figure><img src="https://plenary.test/media/a.svg" alt="A &quot;tent&quot;" width="12" height="6"><figcaption>The tent. Credit: Ministry</figcaption></figure>',
  )
  const bare = feedHtml(article([], {}, { ...picture, caption: null }), WORLD)
  expect(bare).toContain('<figcaption>Credit: Ministry</figcaption>')
})

it('leaves the closing out, and links that only our own pages have', () => {
  const linked: Block = {
    type: 'paragraph',
    attrs: { id: ID },
    content: [
      { type: 'text', text: 'out', marks: [{ type: 'link', attrs: { href: 'https://example.org/?a=1&b=2' } }] },
      { type: 'hardBreak' },
      { type: 'text', text: 'in', marks: [{ type: 'mention', attrs: { subject: 'speaker', id: ID } }] },
    ],
  }
  const html = feedHtml(article([linked], { closing: { text: 'Subscribe!', networks: [] } }), WORLD)
  expect(html).toBe('<p><a href="https://example.org/?a=1&amp;b=2">out</a><br>in</p>')
})

it('says in which language and direction foreign words stand', () => {
  const foreign = (text: string, language: string): Inline => ({
    type: 'text',
    text,
    marks: [{ type: 'language', attrs: { language } }, { type: 'italic' }],
  })
  const said: Block = {
    type: 'paragraph',
    attrs: { id: ID },
    content: [foreign('қонақасы', 'kk'), { type: 'text', text: ' & ' }, foreign('سلام', 'ar')],
  }
  expect(feedHtml(article([said]), WORLD)).toBe(
    '<p><em><span lang="kk" dir="ltr">қонақасы</span></em> &amp; <em><span lang="ar" dir="rtl">سلام</span></em></p>',
  )
})

it('carries exchanges under their names, galleries as pictures, embeds as links and never as frames', () => {
  const film = 'https://www.youtube.com/watch?v=aB3_-xyZ019&t=5s'
  const story = article([
    questionAnswer(['A < B?'], ID, ['Yes.']),
    gallery(ID, ID),
    embed(film, 'A "film"'),
    note('By & by'),
  ])
  story.quotes.set(ID, { speaker: { slug: 'x', name: 'Ada Lund' }, askedByLabel: 'the moderator' } as QuoteView)
  const html = feedHtml(story, WORLD)
  expect(html).toContain(
    '<p><strong>the moderator</strong></p><p>A &lt; B?</p><p><strong>Ada Lund</strong></p><p>Yes.</p>',
  )
  expect(html.match(/<figure>/g)).toHaveLength(2)
  expect(html).toContain('<p><a href="https://www.youtube.com/watch?v=aB3_-xyZ019&amp;t=5s">A &quot;film&quot;</a></p>')
  expect(html).toContain('<aside><p>By &amp; by</p></aside>')
  expect(html).not.toContain('iframe')
})
