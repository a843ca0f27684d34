import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { systemViewer, userViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeUser } from '@/prisma/factories/accounts'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { makeSession } from '@/prisma/factories/sessions'
import { getArticle, listArticles } from '../queries'
import { listQuotes } from '@/lib/quotes/queries'
import { resolveAddress } from '@/lib/addresses/queries'
import { createArticle } from './create-article'
import { publishArticle } from './publish-article'
import { saveDraft } from './save-draft'
import { unpublishArticle } from './unpublish-article'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')

async function viewerWith(role: Role): Promise<Viewer> {
  const user = await makeUser(db(), { role })
  return userViewer({ userId: user.id, sessionId: randomUUID(), name: user.name, role })
}

let editor: Viewer
beforeEach(async () => {
  editor = await viewerWith('editor')
})

async function draft(given: Parameters<typeof content>[1] = {}, viewer = editor, headline = `A story ${randomUUID()}`) {
  const created = await createArticle(
    {
      kind: 'news',
      editionId: null,
      headline,
      standfirst: 'What it says.',
      content: content([paragraph('Words.')], given),
    },
    viewer,
    NOW,
  )
  if (!created.ok) throw new Error(JSON.stringify(created.problem))
  return created.value
}

/** A published story that quotes one speaker of one session. */
async function publishedQuote() {
  const session = await makeSession(db())
  const speaker = await makeSpeaker(db())
  const appearance = await makeAppearance(db(), {
    editionId: session.editionId,
    sessionId: session.id,
    speakerId: speaker.id,
    title: 'Minister of Tests',
  })
  const quote = attribution({ speakerId: speaker.id, sessionId: session.id })
  const story = await draft({
    body: {
      type: 'doc',
      content: [paragraph('“', ['First half,', quote.id], '” she said. “', ['Second half.', quote.id], '”')],
    },
    quotes: [quote],
  })
  expect(await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)).toMatchObject({ ok: true })
  return { session, speaker, appearance, quote, story }
}

describe('createArticle', () => {
  it('gives two stories of one headline two addresses, even at the same moment', async () => {
    const headline = `Twins ${randomUUID()}`
    const made = await Promise.all(Array.from({ length: 5 }, () => draft({}, editor, headline)))
    expect(new Set(made.map(({ slug }) => slug)).size).toBe(5)
  })

  it('refuses content outside the schema with its path', async () => {
    const hostile = content([paragraph('Fine.'), { type: 'script', attrs: {} } as never])
    const refused = await createArticle(
      { kind: 'news', editionId: null, headline: 'H', standfirst: '', content: hostile },
      editor,
      NOW,
    )
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'invalid' } })
    expect(!refused.ok && refused.problem.kind === 'invalid' && refused.problem.issues[0]?.path).toBe(
      'content.body.content.1.type',
    )
  })

  it('refuses links that would run a script', async () => {
    const block = paragraph('click')
    if (block.type === 'paragraph' && block.content?.[0]?.type === 'text') {
      block.content[0].marks = [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }]
    }
    const refused = await createArticle(
      { kind: 'news', editionId: null, headline: 'H', standfirst: '', content: content([block]) },
      editor,
      NOW,
    )
    expect(refused).toMatchObject({ problem: { kind: 'invalid', issues: [{ message: 'link.unsafe' }] } })
  })
})

describe('saveDraft', () => {
  const save = (articleId: string, base: number, headline: string, viewer = editor) =>
    saveDraft({ articleId, base, headline, standfirst: '', content: content([paragraph('Words.')]) }, viewer, LATER)

  it('keeps each text as a revision, with one audit line', async () => {
    const { id } = await draft()
    expect(await save(id, 1, 'Second')).toMatchObject({ ok: true, value: { revision: 2, changed: true } })
    const revisions = await db().articleRevision.findMany({ where: { articleId: id }, orderBy: { number: 'asc' } })
    expect(revisions.map(({ number, baseNumber }) => [number, baseNumber])).toEqual([
      [1, 0],
      [2, 1],
    ])
    const lines = await db().auditEvent.findMany({ where: { subjectId: id }, orderBy: { at: 'asc' } })
    expect(lines.map(({ verb }) => verb)).toEqual(['article.create', 'article.save'])
  })

  it('makes no revision when nothing changed', async () => {
    const { id } = await draft()
    const same = content([paragraph('Words.')])
    const input = { articleId: id, base: 1, headline: 'Same', standfirst: '', content: same }
    expect(await saveDraft(input, editor, LATER)).toMatchObject({ value: { revision: 2, changed: true } })
    expect(await saveDraft({ ...input, base: 2 }, editor, LATER)).toMatchObject({
      value: { revision: 2, changed: false },
    })
  })

  it('refuses a stale save to the same spot, and hands both texts back', async () => {
    const { id } = await draft()
    await save(id, 1, 'Theirs')
    expect(await save(id, 1, 'Mine')).toMatchObject({
      ok: false,
      problem: {
        kind: 'conflict',
        current: 2,
        theirs: { headline: 'Theirs' },
        conflicts: [{ kind: 'field', field: 'headline', mine: 'Mine', theirs: 'Theirs' }],
        savedBy: 'Test Editor',
      },
    })
    const head = await db().articleRevision.findFirst({ where: { articleId: id }, orderBy: { number: 'desc' } })
    expect(head?.headline).toBe('Theirs')
  })

  it('merges a stale save to another spot', async () => {
    const { id } = await draft()
    const input = { articleId: id, base: 1, content: content([paragraph('Words.')]) }
    const before = await db().articleRevision.findFirstOrThrow({ where: { articleId: id } })
    const same = before.content as unknown as typeof input.content
    await saveDraft({ ...input, content: same, headline: before.headline, standfirst: 'Theirs' }, editor, LATER)
    const merged = await saveDraft(
      { ...input, content: same, headline: 'Mine', standfirst: before.standfirst },
      editor,
      LATER,
    )
    expect(merged).toMatchObject({
      ok: true,
      value: { revision: 3, merged: { headline: 'Mine', standfirst: 'Theirs' } },
    })
  })

  it('lets exactly one of ten writers at the same moment through', async () => {
    const { id } = await draft()
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, n) => save(id, 1, `Writer ${n}`)))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await db().articleRevision.count({ where: { articleId: id } })).toBe(2)
  })

  it('does not show one contributor the stories of another', async () => {
    const { id } = await draft({}, await viewerWith('contributor'))
    expect(await save(id, 1, 'Not mine', await viewerWith('contributor'))).toMatchObject({
      problem: { kind: 'not-found' },
    })
  })
})

describe('publishArticle', () => {
  it('brings the story, its quote and its address to readers in one go', async () => {
    const { session, speaker, story, quote, appearance } = await publishedQuote()
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

  it('keeps readers on the live revision until the update is published too', async () => {
    const { story, quote } = await publishedQuote()
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
    const { quote, session } = await publishedQuote()
    const second = await draft({
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
    const { id, slug } = await draft(
      {
        lead: { assetId: picture.id, caption: null, alt: null },
        body: { type: 'doc', content: [paragraph('“', ['Who said it?', unattributed.id], '”')] },
        quotes: [unattributed],
        topicIds: [randomUUID()],
      },
      editor,
      '',
    )
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
    const { id } = await draft({}, contributor)
    expect(await publishArticle({ articleId: id, revision: 1 }, contributor, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
    expect(await publishArticle({ articleId: id, revision: 7 }, editor, NOW)).toMatchObject({
      problem: { kind: 'conflict', current: 1 },
    })
  })

  it('survives two stories with the same quotes going live at once', async () => {
    const { quote } = await publishedQuote()
    const other = attribution({ speakerLabel: 'the moderator' })
    const stories = await Promise.all(
      [
        [quote, other],
        [other, quote],
      ].map((quotes) =>
        draft({ body: { type: 'doc', content: quotes.map(({ id }) => paragraph(['Words', id])) }, quotes }),
      ),
    )
    const outcomes = await Promise.all(
      stories.map(({ id }) => publishArticle({ articleId: id, revision: 1 }, systemViewer('test'), LATER)),
    )
    expect(outcomes.every(({ ok }) => ok)).toBe(true)
  })
})

describe('unpublishArticle', () => {
  it('takes the story and its quote from every public query, and says so at its address', async () => {
    const { story, session, speaker } = await publishedQuote()
    await unpublishArticle({ articleId: story.id, note: 'Withdrawn.' }, editor, LATER)
    expect(await getArticle(story.slug)).toBeNull()
    expect(await listArticles({ speakerId: speaker.id }, { limit: 5 })).toHaveLength(0)
    expect(await listQuotes({ sessionId: session.id }, { limit: 5 })).toHaveLength(0)
    expect(await resolveAddress(`/articles/${story.slug}`)).toEqual({ state: 'gone', note: 'Withdrawn.' })
    await publishArticle({ articleId: story.id, revision: 1 }, editor, LATER)
    expect(await resolveAddress(`/articles/${story.slug}`)).toEqual({ state: 'live' })
    expect(await getArticle(story.slug)).toMatchObject({ firstPublishedAt: NOW })
  })
})
