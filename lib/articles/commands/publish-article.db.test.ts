import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { resolveAddress } from '@/lib/addresses/queries'
import { systemViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { listQuotes } from '@/lib/quotes/queries'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeEdition } from '@/prisma/factories/editions'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { publishQuotedStory } from '@/prisma/testing/quoted-story'
import { getArticle } from '../queries/article'
import { listArticles } from '../queries/list'
import { publishArticle } from './publish-article'
import { saveDraft } from './save-draft'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')

let editor: Viewer
beforeEach(async () => {
  editor = await viewerWith('editor')
})

describe('publishArticle', () => {
  it('brings the story, its quote and its address to readers in one go', async () => {
    const { session, speaker, story, quote, appearance } = await publishQuotedStory(editor, NOW)
    const page = await getArticle(story.slug)
    expect(page?.sessions.map(({ id }) => id)).toEqual([session.id])
    expect(page?.speakers).toMatchObject([{ id: speaker.id, quoted: true, office: { title: 'Minister of Tests' } }])
    expect(page?.quotes.get(quote.id)).toMatchObject({ office: { title: 'Minister of Tests' } })
    expect(await listArticles({ speakerId: speaker.id }, { limit: 5 })).toHaveLength(1)
    expect(await listArticles({ editionId: session.editionId }, { limit: 5 })).toHaveLength(1)
    expect(await listQuotes({ sessionId: session.id }, { limit: 5 })).toMatchObject([
      { text: 'First half, … Second half.', articles: [{ slug: story.slug }] },
    ])
    expect(await db().quote.findUnique({ where: { id: quote.id } })).toMatchObject({ appearanceId: appearance.id })
    expect(await resolveAddress(`/articles/${story.slug}`)).toEqual({ state: 'live' })
  })

  it('keeps the edition that the story mainly belongs to first, in whatever order its rows lie', async () => {
    const others = [await makeEdition(db()), await makeEdition(db())]
    const main = await makeEdition(db())
    const { id, slug } = await makeDraft(editor, NOW, undefined, { editionIds: others.map((each) => each.id) })
    await db().article.update({ where: { id }, data: { editionId: main.id } })
    await publishArticle({ articleId: id, revision: 1 }, editor, NOW)
    const rows = await db().articleEdition.findMany({ where: { articleId: id }, orderBy: { position: 'desc' } })
    await db().articleEdition.deleteMany({ where: { articleId: id } })
    await db().articleEdition.createMany({ data: rows })
    const page = await getArticle(slug)
    expect(page?.editions.map((edition) => edition.slug)).toEqual([main, ...others].map((each) => each.slug))
  })

  it('keeps readers on the live revision until the update is published too', async () => {
    const { story, quote } = await publishQuotedStory(editor, NOW)
    const update = content([paragraph('Without the quote.')])
    const input = { articleId: story.id, base: 1, headline: 'Update', standfirst: '', content: update }
    await saveDraft(input, editor, LATER)
    expect((await getArticle(story.slug))?.headline).not.toBe('Update')
    await publishArticle({ articleId: story.id, revision: 2 }, editor, LATER)
    expect(await getArticle(story.slug)).toMatchObject({
      headline: 'Update',
      firstPublishedAt: NOW,
      lastPublishedAt: LATER,
    })
    expect(await db().quoteUse.count({ where: { quoteId: quote.id } })).toBe(0)
  })

  it('keeps one utterance in two stories as one quote with two uses', async () => {
    const { quote, session } = await publishQuotedStory(editor, NOW)
    const second = await makeDraft(editor, NOW, undefined, {
      body: { type: 'doc', content: [paragraph('“', ['First half,', quote.id], '”')] },
      quotes: [quote],
    })
    await publishArticle({ articleId: second.id, revision: 1 }, editor, LATER)
    const [ledger, ...others] = await listQuotes({ sessionId: session.id }, { limit: 5 })
    expect(others).toHaveLength(0)
    expect(ledger?.articles).toHaveLength(2)
  })

  it('tells what is missing, and changes nothing', async () => {
    const picture = await makeMediaAsset(db(), { credit: null, alt: null })
    const unattributed = attribution()
    const { id, slug } = await makeDraft(editor, NOW, '', {
      lead: { assetId: picture.id, caption: null, alt: null, decorative: false },
      body: { type: 'doc', content: [paragraph('“', ['Who said it?', unattributed.id], '”')] },
      quotes: [unattributed],
      topicIds: [randomUUID()],
    })
    const epoch = await db().contentEpoch.findFirst()
    const refused = await publishArticle({ articleId: id, revision: 1 }, editor, NOW)
    expect(
      !refused.ok && refused.problem.kind === 'not-ready' && refused.problem.issues.map(({ message }) => message),
    ).toEqual(['headline.missing', 'picture.noCredit', 'picture.noAlt', 'quote.unattributed', 'topic.unknown'])
    expect(await getArticle(slug)).toBeNull()
    expect(await db().contentEpoch.findFirst()).toEqual(epoch)
  })

  it('refuses contributors, and revisions that are not the newest', async () => {
    const contributor = await viewerWith('contributor')
    const { id } = await makeDraft(contributor, NOW)
    expect(await publishArticle({ articleId: id, revision: 1 }, contributor, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
    expect(await publishArticle({ articleId: id, revision: 7 }, editor, NOW)).toMatchObject({
      problem: { kind: 'conflict', current: 1 },
    })
  })

  it('survives two stories with the same quotes going live at once', async () => {
    const { quote } = await publishQuotedStory(editor, NOW)
    const other = attribution({ speakerLabel: 'the moderator' })
    const stories = await Promise.all(
      [
        [quote, other],
        [other, quote],
      ].map((quotes) =>
        makeDraft(editor, NOW, undefined, {
          body: { type: 'doc', content: quotes.map(({ id }) => paragraph(['Words', id])) },
          quotes,
        }),
      ),
    )
    const outcomes = await Promise.all(
      stories.map(({ id }) => publishArticle({ articleId: id, revision: 1 }, systemViewer('test'), LATER)),
    )
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
  })
})
