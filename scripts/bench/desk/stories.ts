import { createArticle } from '@/lib/articles/commands/create-article'
import type { Block } from '@/lib/articles/blocks/registry'
import type { ArticleContent } from '@/lib/articles/content'
import type { StoryText } from '@/lib/articles/merge'
import type { Viewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import type { Places } from './places'

interface Measures {
  words: number
  quotes: number
  pictures: number
}

export const ORDINARY: Measures = { words: 600, quotes: 3, pictures: 1 }
export const LONG: Measures = { words: 4000, quotes: 40, pictures: 3 }

const PLAIN =
  'The made-up delegates spoke of bridges, rivers, harbours and the patience that each of them asks for'.split(' ')

/** A story of that size, on one session, by the speakers of that session. */
export function storyOf(headline: string, { words, quotes, pictures }: Measures, places: Places): StoryText {
  const attributions = Array.from({ length: quotes }, (_, index) =>
    attribution({
      speakerId: places.speakerIds[index % places.speakerIds.length] ?? null,
      sessionId: places.sessionId,
    }),
  )
  const count = Math.max(quotes, Math.ceil(words / 60))
  const each = Math.ceil(words / count)
  const blocks = Array.from({ length: count }, (_, index): Block => {
    const quote = attributions[index]
    const said = sentence(index, Math.floor(each / 2))
    return quote
      ? paragraph(
          '“',
          [said, quote.id],
          `,” the made-up speaker said. ${sentence(index + 7, each - Math.floor(each / 2))}.`,
        )
      : paragraph(`${sentence(index, each)}.`)
  })
  const figures = places.pictureIds.slice(0, pictures).map((assetId): Block => ({
    type: 'figure',
    attrs: { id: crypto.randomUUID(), assetId, caption: 'A made-up hall', alt: 'A drawn hall', decorative: false },
  }))
  const given: Partial<ArticleContent> = {
    quotes: attributions,
    sessionIds: [places.sessionId],
    editionIds: [places.editionId],
  }
  return { headline, standfirst: 'What it says.', content: content([...blocks, ...figures], given) }
}

/** Starts it as a draft, in revision 1. */
export async function startStory(text: StoryText, places: Places, viewer: Viewer) {
  const input = { kind: 'news', editionId: places.editionId, ...text } as const
  const created = await createArticle(input, viewer, currentTime())
  if (!created.ok) throw new Error(`No story to measure: ${JSON.stringify(created.problem)}`)
  return created.value
}

function sentence(from: number, words: number): string {
  return Array.from({ length: words }, (_, index) => PLAIN[(from * 3 + index) % PLAIN.length]).join(' ')
}
