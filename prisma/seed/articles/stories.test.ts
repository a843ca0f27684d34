import { describe, expect, it } from 'vitest'
import type { Inline } from '@/lib/articles/blocks/inline'
import { blockInlines, blockText } from '@/lib/articles/blocks/registry'
import { articleContent, type ArticleContent } from '@/lib/articles/content'
import { printedQuotes } from '@/lib/articles/quoted-words'
import { readinessIssues } from '@/lib/articles/readiness'
import { createArticleInput } from '@/lib/articles/schema'
import { appearances, editions, organisations, sessions, speakers, topics } from '../data'
import { editionId } from '../editions'
import { seedId } from '../ids'
import { ALLOWED_QUOTATIONS } from './allowed-quotations'
import { buildContent, quoteId } from './build-content'
import { stories } from './stories'
import { aHouseWithoutCorners } from './stories/a-house-without-corners'

const KNOWN = {
  speaker: new Set(speakers.map(({ id }) => seedId('speaker', id))),
  organisation: new Set(organisations.map(({ id }) => seedId('organisation', id))),
  session: new Set(sessions.map(({ id }) => seedId('session', id))),
  edition: new Set(editions.map(({ number }) => editionId(number))),
  topic: new Set(topics.map(({ id }) => seedId('topic', id))),
}

const textOf = (content: ArticleContent) => content.body.content.map(blockText).join('\n')
const inlinesOf = (content: ArticleContent) => content.body.content.flatMap(blockInlines).flat()
const marksOf = (inline: Inline) => (inline.type === 'text' ? (inline.marks ?? []) : [])

describe.each(stories)('$slug', (story) => {
  const content = buildContent(story)

  it('is valid content, ready to publish', () => {
    expect(articleContent.safeParse(content).error).toBeUndefined()
    const { slug, kind, headline, standfirst } = story
    const input = { slug, kind, editionId: null, headline, standfirst, content }
    expect(createArticleInput.safeParse(input).error).toBeUndefined()
    const pictures = [
      content.lead,
      ...content.body.content.map((block) => (block.type === 'figure' ? block.attrs : null)),
    ]
    const facts = pictures.flatMap((use) =>
      use
        ? [{ id: use.assetId, credit: 'Plenary', right: 'owned' as const, alt: 'An ornament', decorative: false }]
        : [],
    )
    expect(readinessIssues({ kind, headline, content }, facts)).toEqual([])
  })

  it('names only people, houses, sessions, editions and topics of the records', () => {
    for (const mark of inlinesOf(content).flatMap(marksOf)) {
      if (mark.type === 'mention') expect(KNOWN[mark.attrs.subject]).toContain(mark.attrs.id)
    }
    for (const id of content.editionIds) expect(KNOWN.edition).toContain(id)
    for (const id of content.sessionIds) expect(KNOWN.session).toContain(id)
    for (const id of content.topicIds) expect(KNOWN.topic).toContain(id)
    for (const quote of content.quotes) {
      expect(KNOWN.speaker).toContain(quote.speakerId)
      expect(KNOWN.session).toContain(quote.sessionId)
      expect(KNOWN.edition).toContain(quote.editionId)
    }
  })

  it('describes each quote that it prints, prints each that it describes, and claims none as verified', () => {
    const printed = printedQuotes(content.body).map((quote) => quote.quoteId)
    expect(printed).toEqual(content.quotes.map(({ id }) => id))
    expect(content.quotes.filter(({ verification }) => verification !== 'unverified')).toEqual([])
  })

  it('prints no words of anybody but those that are allowed', () => {
    for (const { text } of printedQuotes(content.body)) {
      for (const piece of text.split(' … ')) expect(ALLOWED_QUOTATIONS).toContain(piece)
    }
    // Whatever else stands in quotation marks is the title or the theme of something, never speech.
    const words = story.body.flatMap((block) =>
      typeof block === 'string' ? [block] : 'list' in block ? block.list : 'heading' in block ? [block.heading] : [],
    )
    const marked = words.flatMap((text) => [...text.matchAll(/“([^”]*)”/g)].map((match) => match[1] ?? ''))
    const speech = marked.filter((inside) => !inside.startsWith('{quote:'))
    expect(speech.filter((inside) => inside.split(/\s+/).length > 8 && !isTheme(inside))).toEqual([])
  })

  it('has the length and the typography of a newspaper', () => {
    const text = textOf(content)
    const count = text.split(/\s+/).filter(Boolean).length
    expect(count).toBeGreaterThanOrEqual(200)
    expect(count).toBeLessThanOrEqual(500)
    expect([text, story.headline, story.standfirst].join('\n')).not.toMatch(/["']| {2}|[{}|]/)
  })
})

describe('the stories together', () => {
  it('have addresses and moments of their own, in order', () => {
    expect(new Set(stories.map(({ slug }) => slug)).size).toBe(stories.length)
    const moments = stories.map(({ publishedAt }) => publishedAt)
    expect(moments).toEqual([...new Set(moments)].sort())
  })

  it('count what the records hold', () => {
    const text = stories.map((story) => textOf(buildContent(story))).join('\n')
    const people = new Map(speakers.map(({ id }) => [id, appearances.filter(({ speaker }) => speaker === id)]))
    const listed = [...people.values()].map((rows) => new Set(rows.map(({ edition }) => edition)).size).filter(Boolean)
    const once = listed.filter((count) => count === 1).length
    expect(text).toContain(`Of the ${listed.length} people, ${once} are listed for a single edition`)
    expect(text).toContain(`and ${listed.length - once} for more than one`)
    for (const { id, name } of speakers) {
      const rows = people.get(id) ?? []
      const announced = rows.filter(({ attendance }) => attendance === 'announced').length
      const count = new Set(rows.map(({ edition }) => edition)).size
      if (count >= 5) expect(text).toContain(`${name}: ${count} editions`)
      if (count >= 5 && announced > 0) expect(text).toContain(`${name}: ${count} editions, of which ${announced} rest`)
    }
  })
})

describe('the story on “Multivector Foreign Policies?”', () => {
  const content = buildContent(aHouseWithoutCorners)
  const blocks = content.body.content
  const texts = blocks.map(blockText)
  const quote = (name: string) => content.quotes.find(({ id }) => id === quoteId(aHouseWithoutCorners, name))

  it('is filed from another city than that of the event', () => {
    expect(content.datelines).toMatchObject([{ city: 'Astana', separator: '—' }])
    expect(editions.find(({ number }) => number === aHouseWithoutCorners.edition)?.city).toBe('Abu Dhabi')
  })

  it('has two pictures, of which the one in mid-text has a credit only', () => {
    expect(content.lead?.caption).toBeTruthy()
    const at = blocks.findIndex(({ type }) => type === 'figure')
    expect(blocks[at]).toMatchObject({ attrs: { caption: null } })
    expect(at).toBeGreaterThan(2)
    expect(at).toBeLessThan(blocks.length - 2)
  })

  it('attributes quotes before, after and in between, and opens one with “that”', () => {
    expect(texts.some((text) => /no corners”, he said\. “Therefore/.test(text))).toBe(true)
    expect(texts.some((text) => /^“[^”]*”, he said\.$/.test(text))).toBe(true)
    expect(texts.some((text) => /^“[^”]* – [^”]* – [^”]*”, he noted\./.test(text))).toBe(true)
    expect(texts.some((text) => /he added: “/.test(text))).toBe(true)
    expect(texts.some((text) => /reiterated that “President Tokayev/.test(text))).toBe(true)
  })

  it('lets a quote speak about somebody else than its speaker', () => {
    const about = inlinesOf(content).filter((inline) => marksOf(inline).length === 2)
    expect(about).toMatchObject([
      {
        text: 'Tokayev',
        marks: [
          { type: 'quote', attrs: { quoteId: quote('diplomacy')?.id } },
          { type: 'mention', attrs: { id: seedId('speaker', 'kassym-jomart-tokayev') } },
        ],
      },
    ])
    expect(quote('diplomacy')?.speakerId).toBe(seedId('speaker', 'roman-vassilenko'))
  })

  it('knows who the unnamed moderator was', () => {
    expect(quote('diplomacy')).toMatchObject({
      askedByLabel: 'the moderator',
      askedById: seedId('speaker', 'thierry-de-montbrial'),
    })
  })

  it('tells where it comes from, and closes with a call that is not part of the text', () => {
    expect(content.origins.map(({ kind }) => kind)).toEqual(['release', 'first_publisher', 'source'])
    expect(content.closing?.networks.map(({ name }) => name)).toEqual([
      'X',
      'Facebook',
      'Instagram',
      'Telegram',
      'YouTube',
      'TikTok',
    ])
    expect(textOf(content)).not.toContain('TikTok')
  })
})

function isTheme(inside: string): boolean {
  return editions.some(({ theme }) => theme === inside)
}
