import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { viewerUserId, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { findKnownQuotes } from '@/lib/quotes/desk-queries'
import { getQuote } from '@/lib/quotes/queries'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeSpeaker } from '@/prisma/factories/speakers'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import type { QuoteAttribution } from '../content'
import { getArticle } from '../queries/article'
import { publishArticle } from './publish-article'
import { retractArticle } from './retract-article'
import { saveDraft } from './save-draft'
import { unpublishArticle } from './unpublish-article'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')
const WORDS = 'We never asked for more than what was promised'

let editor: Viewer
vi.mock('@/lib/auth/session', () => ({ requireViewer: () => Promise.resolve(editor) }))
beforeAll(async () => {
  editor = await viewerWith('editor')
})

async function world() {
  const session = await makeSession(db())
  const speaker = await makeSpeaker(db())
  await makeAppearance(db(), { editionId: session.editionId, sessionId: session.id, speakerId: speaker.id })
  return { session, speaker, said: { speakerId: speaker.id, sessionId: session.id } }
}

const printing = (quote: QuoteAttribution, words = WORDS) => ({
  body: { type: 'doc' as const, content: [paragraph('“', [`${words}.`, quote.id], '”')] },
  quotes: [quote],
})
const storyWith = (quote: QuoteAttribution, words = WORDS) => makeDraft(editor, NOW, undefined, printing(quote, words))
const publish = (id: string, revision = 1, now = NOW) => publishArticle({ articleId: id, revision }, editor, now)
const save = async (id: string, base: number, quote: QuoteAttribution, words = WORDS, viewer = editor) => {
  const outcome = await saveDraft(
    { articleId: id, base, headline: 'Quoted', standfirst: '', content: content([], printing(quote, words)) },
    viewer,
    LATER,
  )
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem))
  return outcome.value
}
const row = (id: string) => db().quote.findUnique({ where: { id }, include: { uses: true } })
const stored = async (articleId: string) => {
  const { content: kept } = await db().articleRevision.findFirstOrThrow({
    where: { articleId },
    orderBy: { number: 'desc' },
  })
  return (kept as unknown as { quotes: QuoteAttribution[] }).quotes[0]
}

describe('a quote in the ledger', () => {
  it('holds the moment of the recording, and why nobody is named', async () => {
    const quote = attribution({ momentMs: 754_000, unattributedReason: 'Chatham House rule.' })
    const { id } = await storyWith(quote)
    expect(await publish(id)).toMatchObject({ ok: true })
    expect(await row(quote.id)).toMatchObject({
      momentMs: 754_000,
      unattributedReason: 'Chatham House rule.',
      speakerId: null,
    })
  })

  it.each([
    ['in its own language', 'en', 'quote.originalAlike'],
    ['in a language that nobody has named', 'und', 'quote.originalUnsaid'],
  ])('does not go out while its original is said to be %s', async (_, language, message) => {
    const { said } = await world()
    const quote = attribution({ ...said, kind: 'translated', original: { text: 'As it was said.', language } })
    const { id } = await storyWith(quote)
    expect(await publish(id)).toMatchObject({ ok: false, problem: { issues: [{ message }] } })
  })

  it('needs a name or a reason', async () => {
    const { id } = await storyWith(attribution())
    expect(await publish(id)).toMatchObject({ ok: false, problem: { issues: [{ message: 'quote.unattributed' }] } })
  })

  it('is one with two uses when two stories print it, even when both go out at once', async () => {
    const { said } = await world()
    const quote = attribution(said)
    const stories = await Promise.all([storyWith(quote), storyWith(quote, `${WORDS}, and no less`)])
    const outcomes = await Promise.all(stories.map(({ id }) => publish(id)))
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, true])
    expect(await db().quote.count({ where: { speakerId: said.speakerId } })).toBe(1)
    expect((await row(quote.id))?.uses.map(({ text }) => text).sort()).toEqual([`${WORDS}, and no less.`, `${WORDS}.`])
    for (const { slug } of stories) expect((await getArticle(slug))?.quotes.get(quote.id)).toBeDefined()
  })

  it('names the sources that its live stories name now, and each wording once', async () => {
    const { said } = await world()
    const quote = attribution({ ...said, sourceName: 'The wrong ministry' })
    const first = await storyWith(quote)
    const sources = async () =>
      (await getQuote(quote.id))?.versions.map(({ sourceName, text, checked }) => [sourceName, text, checked])
    await publish(first.id)
    expect(await sources()).toEqual([['The wrong ministry', `${WORDS}.`, false]])

    // The source was a mistake: with the corrected story it is gone.
    const right = { ...quote, sourceName: 'The ministry', verification: 'verified' as const }
    await save(first.id, 1, right)
    await publish(first.id, 2, LATER)
    const ministry = ['The ministry', `${WORDS}.`, true]
    expect(await sources()).toEqual([ministry])

    const piece = await storyWith(right, WORDS)
    const translated = { kind: 'translated' as const, original: { text: 'Jamais plus que promis.', language: 'fr' } }
    const ours = await storyWith({ ...quote, ...translated, sourceName: null })
    const direct = await storyWith({ ...quote, ...translated, kind: 'direct', sourceName: 'A radio' })
    for (const { id } of [piece, ours, direct]) await publish(id, 1, LATER)
    expect(await sources()).toEqual([
      ministry,
      ['A radio', `${WORDS}.`, false],
      ['Plenary', `${WORDS}.`, false],
      ['Plenary', 'Jamais plus que promis.', false],
    ])

    await unpublishArticle({ articleId: ours.id, note: null }, editor, LATER)
    await retractArticle({ articleId: direct.id, note: 'It was wrong.' }, editor, LATER)
    expect(await sources()).toEqual([ministry])
  })
})

describe('verification', () => {
  it('is signed by whoever saves it, whatever the browser says', async () => {
    const { said } = await world()
    const { id } = await storyWith(attribution(said))
    const forged = { by: 'Somebody else', byId: randomUUID(), at: '2020-01-01T00:00:00Z' }
    const quote = attribution({ ...said, verification: 'verified' })
    await save(id, 1, { ...quote, checked: forged })
    expect(await stored(id)).toMatchObject({ verification: 'unverified', checked: null })
    const { merged } = await save(id, 2, quote)
    const checked = { byId: viewerUserId(editor), at: LATER.toISOString() }
    expect(merged?.content.quotes[0]).toMatchObject({ verification: 'verified', checked })
    expect(await stored(id)).toMatchObject({ checked })

    // The next to save does not take it over, and readers' ledger knows who it was.
    const other = await viewerWith('editor')
    const again = { ...quote, sourceName: 'A recording', checked: merged?.content.quotes[0]?.checked ?? null }
    expect((await save(id, 3, again, WORDS, other)).revision).toBe(4)
    expect(await stored(id)).toMatchObject({ checked })
    await publish(id, 4, LATER)
    expect(await row(quote.id)).toMatchObject({ verifiedById: viewerUserId(editor), verifiedAt: LATER })

    // Nor does whoever brings an older revision back after it was taken away.
    await save(id, 4, { ...quote, verification: 'unverified' })
    await save(id, 5, again, WORDS, other)
    expect(await stored(id)).toMatchObject({ verification: 'unverified', checked: null })
  })

  it('ends when the words change', async () => {
    const { said } = await world()
    const quote = attribution({ ...said, verification: 'verified' })
    const { id } = await storyWith(quote)
    await save(id, 1, quote, `${WORDS} then`)
    expect(await stored(id)).toMatchObject({ verification: 'unverified', checked: null })
  })

  it('ends when the words turn out to be somebody else’s, or were spoken otherwise', async () => {
    const { said } = await world()
    const quote = attribution({ ...said, kind: 'translated', original: { text: 'Jamais.', language: 'fr' } })
    const verified = { ...quote, verification: 'verified' as const }
    const { id } = await storyWith(verified)
    const changes = [
      { speakerId: (await makeSpeaker(db())).id },
      { speakerId: null, speakerLabel: 'The moderator' },
      { original: { text: 'Plus jamais.', language: 'fr' } },
    ]
    let base = 1
    for (const change of changes) {
      base = (await save(id, base, { ...verified, ...change })).revision
      expect(await stored(id)).toMatchObject({ ...change, verification: 'unverified', checked: null })
      base = (await save(id, base, verified)).revision
      expect(await stored(id)).toMatchObject({ verification: 'verified' })
    }
  })

  it('is not undone by another story that did not check', async () => {
    const { said } = await world()
    const quote = attribution({ ...said, verification: 'verified' })
    const [first, second] = [await storyWith(quote), await storyWith({ ...quote, verification: 'unverified' })]
    await publish(first.id)
    await publish(second.id)
    expect(await row(quote.id)).toMatchObject({ verification: 'verified', verifiedById: viewerUserId(editor) })
    // Unless that story knows another speaker: then nobody has compared what the ledger says now.
    const third = await storyWith({ ...quote, speakerId: (await makeSpeaker(db())).id, verification: 'unverified' })
    await publish(third.id)
    expect(await row(quote.id)).toMatchObject({ verification: 'unverified', verifiedById: null })
    await db().quoteUse.deleteMany({ where: { articleId: third.id } })
    await publish(first.id, 1, LATER)
    expect(await row(quote.id)).toMatchObject({ verification: 'verified' })
    // The story that had it checked may take that back.
    await db().quoteUse.deleteMany({ where: { articleId: second.id } })
    await save(first.id, 1, { ...quote, verification: 'unverified' })
    await publish(first.id, 2, LATER)
    expect(await row(quote.id)).toMatchObject({ verification: 'unverified', verifiedById: null, verifiedAt: null })
  })
})

describe('findKnownQuotes', () => {
  it('knows the same utterance again by speaker or session, in other wording too', async () => {
    const { said, speaker, session } = await world()
    const quote = attribution({ ...said, momentMs: 5000 })
    const story = await storyWith(quote)
    await publish(story.id)
    const ask = (words: string, speakerId: string | null, sessionIds: string[] = [], not: string | null = null) =>
      findKnownQuotes(words, { speakerId, sessionIds, not })
    const wording = 'we never asked for more than was promised'
    expect(await ask(wording, speaker.id)).toMatchObject([
      {
        id: quote.id,
        text: `${WORDS}.`,
        headlines: [story.headline],
        momentMs: 5000,
        names: [{ id: speaker.id }, { id: session.id }],
      },
    ])
    expect(await ask(wording, null, [session.id])).toHaveLength(1)
    expect(await ask(wording, speaker.id, [], quote.id)).toEqual([])
    expect(await ask('Something else entirely was on the table', speaker.id)).toEqual([])
    expect(await ask(wording, (await makeSpeaker(db())).id)).toEqual([])
  })

  it('asks the same number of questions for one and for three', async () => {
    const { said, speaker } = await world()
    const ask = () => findKnownQuotes(WORDS, { speakerId: speaker.id, sessionIds: [], not: null })
    await publish((await storyWith(attribution(said))).id)
    const forOne = await countStatements(ask)
    for (let more = 0; more < 2; more += 1) await publish((await storyWith(attribution(said))).id)
    expect(await ask()).toHaveLength(3)
    expect(await countStatements(ask)).toBe(forOne)
  })
})
