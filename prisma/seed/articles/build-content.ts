import type { Block } from '@/lib/articles/blocks/registry'
import type { Mark } from '@/lib/articles/blocks/inline'
import { CONTENT_SCHEMA_VERSION, type ArticleContent, type QuoteAttribution } from '@/lib/articles/content'
import { sources } from '../data'
import { editionId } from '../editions'
import { seedId } from '../ids'
import { ornamentId, ornamentKey } from '../media'
import { inlineFrom } from './markup'
import type { Story, StoryBlock, StoryQuote } from './story'

/** The content of a story as the portal stores it. */
export function buildContent(story: Story): ArticleContent {
  return {
    schemaVersion: CONTENT_SCHEMA_VERSION,
    kicker: story.kicker,
    datelines: story.dateline ? [story.dateline] : [],
    bylines: [{ kind: 'newsroom', name: 'Plenary newsroom', function: 'author' }],
    origins: story.origins.map(({ source, ...origin }) => ({ ...origin, url: source && sourceUrl(source) })),
    licence: null,
    lead: { ...pictureUse(story.lead) },
    body: { type: 'doc', content: story.body.map((block, index) => blockOf(story, block, index)) },
    quotes: Object.entries(story.quotes ?? {}).map(([name, quote]) => attribution(story, name, quote)),
    closing: story.closing ?? null,
    editionIds: (story.editions ?? []).map(editionId),
    sessionIds: (story.sessions ?? []).map((session) => seedId('session', session)),
    // Everybody else is mentioned in the body, and a mention is enough.
    speakerIds: [],
    organisationIds: [],
    topicIds: story.topics.map((topic) => seedId('topic', topic)),
  }
}

export function quoteId(story: Story, name: string): string {
  return seedId('quote', `${story.slug}/${name}`)
}

function blockOf(story: Story, block: StoryBlock, index: number): Block {
  const attrs = { id: seedId('block', `${story.slug}/${index}`) }
  const inline = (source: string) => inlineFrom(source, (word, name) => markOf(story, word, name))
  if (typeof block === 'string') return { type: 'paragraph', attrs, content: inline(block) }
  if ('heading' in block) return { type: 'heading', attrs: { ...attrs, level: 2 }, content: inline(block.heading) }
  if ('picture' in block) return { type: 'figure', attrs: { ...attrs, ...pictureUse(block) } }
  return {
    type: 'bulletList',
    attrs,
    content: block.list.map((item, place) => ({
      type: 'listItem',
      content: [
        {
          type: 'paragraph',
          attrs: { id: seedId('block', `${story.slug}/${index}/${place}`) },
          content: inline(item),
        },
      ],
    })),
  }
}

function markOf(story: Story, word: string, name: string): Mark {
  if (word === 'quote') return { type: 'quote', attrs: { quoteId: quoteId(story, name) } }
  if (word === 'speaker' || word === 'organisation' || word === 'session') {
    return { type: 'mention', attrs: { subject: word, id: seedId(word, name) } }
  }
  throw new Error(`No mark is called "${word}" (${story.slug}).`)
}

function attribution(story: Story, name: string, quote: StoryQuote): QuoteAttribution {
  return {
    id: quoteId(story, name),
    kind: quote.kind,
    speakerId: seedId('speaker', quote.speaker),
    speakerLabel: null,
    editionId: story.edition === null ? null : editionId(story.edition),
    sessionId: seedId('session', quote.session),
    askedById: quote.askedBy ? seedId('speaker', quote.askedBy.speaker) : null,
    askedByLabel: quote.askedBy?.label ?? null,
    language: 'en',
    // The words stand in print; nobody has compared them with a recording.
    verification: 'unverified',
    sourceName: quote.source.name,
    sourceUrl: sourceUrl(quote.source.id),
    momentMs: null,
    unattributedReason: null,
    checked: null,
    original: null,
  }
}

function pictureUse({ picture, caption }: { picture: string; caption: string | null }) {
  return { assetId: ornamentId(ornamentKey(picture)), caption, alt: null, decorative: false }
}

function sourceUrl(id: string): string | null {
  const source = sources.find((candidate) => candidate.id === id)
  if (!source) throw new Error(`No source is called "${id}".`)
  return source.url
}
