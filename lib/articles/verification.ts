import type { Viewer } from '@/lib/auth/model'
import { isDeepEqual } from '@/lib/core/deep-equal'
import type { QuoteAttribution } from './content'
import type { StoryText } from './merge'
import { printedQuotes } from './quoted-words'

type Text = Pick<StoryText, 'content'>

/**
 * The story with each verification in the name of whoever made it: nobody signs for another. A verification is of exact
 * words in one person's mouth; where either has changed since, the quote is unverified again.
 */
export function stampVerifications<Story extends Text>(
  before: Text | null,
  story: Story,
  viewer: Viewer,
  now: Date,
): Story {
  const { quotes } = story.content
  if (!quotes.some(({ verification, checked }) => verification === 'verified' || checked)) return story
  const old = new Map(before?.content.quotes.map((quote) => [quote.id, quote]))
  const [was, is] = [wordsById(before), wordsById(story)]
  const stamped = quotes.map((quote) =>
    stamp(quote, old.get(quote.id), was.get(quote.id) === is.get(quote.id), viewer, now),
  )
  return isDeepEqual(stamped, quotes) ? story : { ...story, content: { ...story.content, quotes: stamped } }
}

function stamp(
  quote: QuoteAttribution,
  old: QuoteAttribution | undefined,
  sameWords: boolean,
  viewer: Viewer,
  now: Date,
): QuoteAttribution {
  if (quote.verification !== 'verified') return quote.checked ? { ...quote, checked: null } : quote
  if (old?.verification === 'verified') {
    const stands = sameWords && saysTheSame(old, quote)
    return stands ? { ...quote, checked: old.checked } : { ...quote, verification: 'unverified', checked: null }
  }
  // A signature that came along, with an older revision that is brought back or by a forger's hand, is nobody's of today.
  if (quote.checked) return { ...quote, verification: 'unverified', checked: null }
  const who = viewer.kind === 'user' ? { by: viewer.name, byId: viewer.userId } : { by: viewer.label, byId: null }
  return { ...quote, checked: { ...who, at: now.toISOString() } }
}

/** Whether two attributions put the same words, as they were spoken, into the same mouth. */
export function saysTheSame(one: Said, other: Said): boolean {
  return (
    one.speakerId === other.speakerId &&
    // A label is read only where no name is known.
    (one.speakerId !== null || one.speakerLabel === other.speakerLabel) &&
    isDeepEqual(one.original, other.original)
  )
}

type Said = Pick<QuoteAttribution, 'speakerId' | 'speakerLabel' | 'original'>

function wordsById(of: Text | null): Map<string, string> {
  return new Map(of ? printedQuotes(of.content.body).map(({ quoteId, text }) => [quoteId, text]) : [])
}
