import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { userViewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { makeUser } from '@/prisma/factories/accounts'
import { content, paragraph } from '@/prisma/factories/articles'
import { blockText, type Block } from '../blocks/registry'
import { articleContent } from '../content'
import { keepBoth } from '../keep-both'
import { mergeStories, type StoryText } from '../merge'
import { createArticle } from './create-article'
import { saveDraft } from './save-draft'

const NOW = new Date('2026-11-20T10:00:00Z')
const AUTHORS = 3

type Step = { author: number; do: 'type' | 'add' | 'save'; at: number }

const steps = fc.array(
  fc.record<Step>({
    author: fc.nat(AUTHORS - 1),
    do: fc.constantFrom('type', 'type', 'add', 'save'),
    at: fc.nat(9),
  }),
  { minLength: 3, maxLength: 24 },
)

/** One author at a screen: what they see, and the revision that it grew from. */
class Author {
  constructor(
    readonly articleId: string,
    readonly viewer: ReturnType<typeof userViewer>,
    public base: { number: number; text: StoryText },
    public screen: StoryText,
  ) {}

  change(blocks: (before: Block[]) => Block[]) {
    const body = { type: 'doc' as const, content: blocks(this.screen.content.body.content) }
    this.screen = { ...this.screen, content: { ...this.screen.content, body } }
  }

  /** Saves as the editor does: takes what was merged, and keeps both texts where both changed one block. */
  async save(): Promise<void> {
    const saved = await saveDraft(
      { articleId: this.articleId, base: this.base.number, ...this.screen },
      this.viewer,
      NOW,
    )
    if (saved.ok) {
      this.screen = saved.value.merged ?? this.screen
      this.base = { number: saved.value.revision, text: this.screen }
      return
    }
    if (saved.problem.kind !== 'conflict' || !('theirs' in saved.problem)) throw new Error(saved.problem.kind)
    const { theirs, current } = saved.problem
    const { story, conflicts } = mergeStories(this.base.text, this.screen, theirs)
    this.base = { number: current, text: theirs }
    this.screen = keepBoth(story, conflicts, randomUUID)
    await this.save()
  }
}

function typeInto(blocks: Block[], at: number, word: string): Block[] {
  return blocks.map((block, index) => {
    if (index !== at % blocks.length || block.type !== 'paragraph') return block
    return { ...block, content: [...(block.content ?? []), { type: 'text' as const, text: ` ${word}` }] }
  })
}

it('loses no word in 200 random interleavings of three authors on one story', async () => {
  const users = await Promise.all(Array.from({ length: AUTHORS }, () => makeUser(db())))
  const viewers = users.map(({ id, name, role }) => userViewer({ userId: id, sessionId: randomUUID(), name, role }))
  const [first] = viewers
  if (!first) throw new Error('Somebody has to begin.')

  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const text: StoryText = {
        headline: 'Together',
        standfirst: '',
        content: content([paragraph('One.'), paragraph('Two.'), paragraph('Three.')]),
      }
      const created = await createArticle({ kind: 'news', editionId: null, ...text }, first, NOW)
      if (!created.ok) throw new Error(created.problem.kind)
      const { id } = created.value
      const authors = viewers.map((viewer) => new Author(id, viewer, { number: 1, text }, text))

      const typed: string[] = []
      for (const [number, step] of script.entries()) {
        const author = authors[step.author]
        if (step.do === 'save') await author?.save()
        else {
          const word = `w${number}x`
          typed.push(word)
          author?.change((blocks) =>
            step.do === 'type'
              ? typeInto(blocks, step.at, word)
              : blocks.toSpliced(step.at % (blocks.length + 1), 0, paragraph(word)),
          )
        }
      }
      for (const author of authors) await author.save()

      const head = await db().articleRevision.findFirstOrThrow({
        where: { articleId: id },
        orderBy: { number: 'desc' },
      })
      const words = articleContent.parse(head.content).body.content.map(blockText).join(' ')
      expect(typed.filter((word) => !words.includes(word))).toEqual([])
    }),
    { numRuns: 200 },
  )
}, 180_000)
