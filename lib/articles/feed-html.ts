import { escapeHtml } from '@/lib/core/html-escape'
import { languageAttributes } from '@/lib/core/language-attributes'
import { usedAs, wholeFile, type Picture } from '@/lib/media/model'
import type { Inline, Mark } from './blocks/inline'
import type { PictureUse } from './blocks/picture-use'
import type { Block, BlockOf, BlockType } from './blocks/registry'
import type { Dateline } from './content'
import type { FullArticle } from './model'

/** What the feed needs to know of the world that it is read in. */
export interface FeedWorld {
  absolute: (path: string) => string
  day: (day: string) => string
  credit: (name: string) => string
}

interface Context extends FeedWorld {
  article: FullArticle
  first: Block | undefined
}

type Renderers = { [Type in BlockType]: (block: BlockOf<Type>, context: Context) => string }

// Closed: a new block type does not compile until feeds can carry it.
const renderers = {
  paragraph: (block, context) => {
    const dateline =
      block === context.first ? context.article.content.datelines.map((each) => datelineOf(each, context)) : []
    return `<p>${dateline.join('')}${words(block.content)}</p>`
  },
  heading: (block) => `<h${block.attrs.level}>${words(block.content)}</h${block.attrs.level}>`,
  bulletList: (block) => `<ul>${items(block)}</ul>`,
  orderedList: (block) => `<ol start="${block.attrs.start}">${items(block)}</ol>`,
  blockQuote: (block, context) =>
    `<blockquote><p>“${words(block.content)}”</p>${attribution(block.attrs.quoteId, context)}</blockquote>`,
  questionAnswer: ({ content: [question, ...answers] }, context) =>
    turn(askerName(answers, context), question.content) +
    answers.map(({ attrs, content }) => turn(speakerName(attrs.quoteId, context), content)).join(''),
  figure: (block, context) => figureOf(block.attrs, context),
  gallery: ({ attrs }, context) => attrs.pictures.map((use) => figureOf(use, context)).join(''),
  embed: ({ attrs: { url, title } }) =>
    url ? `<p><a href="${escapeHtml(url)}">${escapeHtml(title ?? new URL(url).hostname)}</a></p>` : '',
  note: ({ content }) => `<aside>${paragraphs(content)}</aside>`,
  divider: () => '<hr>',
} satisfies Renderers

/** The text of a story as HTML for a feed: all of it escaped, links absolute, credits with captions, without the closing. */
export function feedHtml(article: FullArticle, world: FeedWorld): string {
  const blocks = article.content.body.content
  const context = { ...world, article, first: blocks.find(({ type }) => type === 'paragraph') }
  const lead = article.lead ? figure(article.lead, context) : ''
  return lead + blocks.map((block) => renderBlock(block, context)).join('')
}

function renderBlock(block: Block, context: Context): string {
  return (renderers[block.type] as (block: Block, context: Context) => string)(block, context)
}

function figureOf(use: PictureUse, context: Context): string {
  const picture = context.article.pictures.get(use.assetId)
  return picture ? figure(usedAs(picture, use), context) : ''
}

function figure(picture: Picture, { absolute, credit: creditLine }: Context): string {
  const { alt, caption, credit } = picture
  const { url, width, height } = wholeFile(picture)
  const size = width !== null && height !== null ? ` width="${width}" height="${height}"` : ''
  const text = [caption, credit && creditLine(credit)].filter((part) => part !== null && part !== '')
  const figcaption = text.length > 0 ? `<figcaption>${escapeHtml(text.join(' '))}</figcaption>` : ''
  return `<figure><img src="${escapeHtml(absolute(url))}" alt="${escapeHtml(alt)}"${size}>${figcaption}</figure>`
}

function attribution(quoteId: string, { article }: Context): string {
  const quote = article.quotes.get(quoteId)
  const name = quote?.speaker?.name ?? quote?.speakerLabel
  if (!quote || !name) return ''
  const line = [name, quote.office?.title, quote.office?.organisation].filter((part) => part).join(', ')
  return `<footer>— ${escapeHtml(line)}</footer>`
}

function datelineOf({ city, country, date, agency, separator }: Dateline, { day }: Context): string {
  const place = [city, country]
    .filter((part) => part !== null)
    .join(', ')
    .toUpperCase()
  const rest = [date && `, ${day(date)}`, agency && ` (${agency})`].filter((part) => part !== null).join('')
  return escapeHtml(`${place}${rest}${separator === '' ? ' ' : separator}`)
}

/** What somebody asks or answers, under the name. */
function turn(name: string | null | undefined, content: Paragraphs): string {
  return (name ? `<p><strong>${escapeHtml(name)}</strong></p>` : '') + paragraphs(content)
}

function speakerName(quoteId: string, { article }: Context) {
  const quote = article.quotes.get(quoteId)
  return quote?.speaker?.name ?? quote?.speakerLabel
}

function askerName(answers: { attrs: { quoteId: string } }[], { article }: Context) {
  const quotes = answers.flatMap(({ attrs }) => article.quotes.get(attrs.quoteId) ?? [])
  return quotes.map(({ askedBy, askedByLabel }) => askedBy?.name ?? askedByLabel).find((name) => name)
}

type Paragraphs = BlockOf<'note'>['content']

function paragraphs(content: Paragraphs): string {
  return content.map((paragraph) => `<p>${words(paragraph.content)}</p>`).join('')
}

function items(list: BlockOf<'bulletList' | 'orderedList'>): string {
  return list.content.map(({ content: [paragraph] }) => `<li>${words(paragraph.content)}</li>`).join('')
}

function words(content: readonly Inline[] | undefined): string {
  return (content ?? [])
    .map((inline) => (inline.type === 'hardBreak' ? '<br>' : marked(inline.text, inline.marks)))
    .join('')
}

/** Quotes and mentions are links within our own pages; elsewhere they are just words. */
function marked(text: string, marks: readonly Mark[] = []): string {
  return marks.reduce((inner, mark) => {
    if (mark.type === 'bold') return `<strong>${inner}</strong>`
    if (mark.type === 'italic') return `<em>${inner}</em>`
    if (mark.type === 'link' && !mark.attrs.href.startsWith('/'))
      return `<a href="${escapeHtml(mark.attrs.href)}">${inner}</a>`
    if (mark.type === 'language') {
      const { lang, dir } = languageAttributes(mark.attrs.language)
      return `<span lang="${escapeHtml(lang)}" dir="${dir}">${inner}</span>`
    }
    return inner
  }, escapeHtml(text))
}
