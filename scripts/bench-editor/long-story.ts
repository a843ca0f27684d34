import { randomUUID } from 'node:crypto'
import { createArticle } from '@/lib/articles/commands/create-article'
import type { Block } from '@/lib/articles/blocks/registry'
import type { Viewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'

export const WORDS = 4000
export const QUOTES = 40
const WORDS_A_PARAGRAPH = 50
const SENTENCE = 'Delegates spoke of water and of roads and of the long way that leads from one to the other. '.split(
  ' ',
)

/** A draft of 4,000 words with 40 quotes, each attributed to somebody of the demo world. */
export async function makeLongStory(viewer: Viewer): Promise<string> {
  const speakers = await db().speaker.findMany({ select: { id: true }, orderBy: { id: 'asc' }, take: QUOTES })
  const session = await db().session.findFirstOrThrow({ select: { id: true }, orderBy: { id: 'asc' } })
  const quotes = Array.from({ length: QUOTES }, (_, index) =>
    attribution({
      id: randomUUID(),
      speakerId: speakers[index % speakers.length]?.id ?? null,
      sessionId: session.id,
      sourceName: 'A transcript',
    }),
  )
  const blocks = Array.from({ length: WORDS / WORDS_A_PARAGRAPH }, (_, index): Block => {
    const words = Array.from(
      { length: WORDS_A_PARAGRAPH },
      (_each, at) => SENTENCE[(index + at) % SENTENCE.length] || 'and',
    )
    const quote = index % 2 === 0 ? quotes[index / 2] : undefined
    if (!quote) return paragraph(words.join(' '))
    return paragraph(
      `${words.slice(0, 20).join(' ')} “`,
      [words.slice(20, 40).join(' '), quote.id],
      `” ${words.slice(40).join(' ')}`,
    )
  })
  const created = await createArticle(
    { kind: 'news', editionId: null, headline: 'A long story', standfirst: '', content: content(blocks, { quotes }) },
    viewer,
    currentTime(),
  )
  if (!created.ok) throw new Error(JSON.stringify(created.problem))
  return created.value.id
}
