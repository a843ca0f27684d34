import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import { retractArticle } from '@/lib/articles/commands/retract-article'
import { blockText, type Block } from '@/lib/articles/blocks/registry'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { gallery, note, questionAnswer } from '@/prisma/factories/blocks'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance, makeNameVariant, makeSpeaker } from '@/prisma/factories/speakers'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { publishQuotedStory } from '@/prisma/testing/quoted-story'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { rebuildIndex } from './rebuild-index'
import { tidyIndex } from './tidy-index'

const NOW = new Date('2026-11-20T10:00:00Z')

beforeEach(resetDatabase)

const passages = async () =>
  (
    await db().$queryRaw<{ words: string }[]>`
      SELECT btrim(paragraph) AS words FROM search.document, string_to_table(search.unpack(words), E'\\n') paragraph
      WHERE btrim(paragraph) <> '' ORDER BY kind, id`
  ).map(({ words }) => words)
const kinds = async () =>
  (await db().$queryRaw<{ kind: string }[]>`SELECT kind FROM search.document ORDER BY kind`).map(({ kind }) => kind)
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const everything = () => db().$queryRaw<unknown[]>`
  SELECT to_jsonb(d) - 'number' || jsonb_build_object('words', search.unpack(words)) AS row FROM search.document d
  UNION ALL SELECT to_jsonb(b) FROM search.beginning b ORDER BY 1`

describe('what is found is what is published', () => {
  it('from the commit of its publication until the commit that takes it back', async () => {
    const editor = await viewerWith('editor')
    const { story } = await publishQuotedStory(editor, NOW)
    expect(await kinds()).toEqual(['article', 'quote', 'session', 'speaker'])
    expect(await passages()).toEqual(['what it says', 'first half she said second half'])
    const draft = { headline: 'x', standfirst: 'x', content: content([paragraph('An embargoed palace.')]) }
    await saveDraft({ ...draft, articleId: story.id, base: 1 }, editor, NOW)
    expect(JSON.stringify(await everything())).not.toContain('palace')
    await retractArticle({ articleId: story.id, note: 'It was not so.' }, editor, NOW)
    expect(await kinds()).toEqual(['session', 'speaker'])
    expect(await passages()).toEqual([])
  })

  it('and nothing of what is rolled back', async () => {
    const before = await everything()
    const cancelled = db().$transaction(async (tx) => {
      await makeSpeaker(tx)
      throw new Error('never mind')
    })
    await expect(cancelled).rejects.toThrow('never mind')
    expect(await everything()).toEqual(before)
  })
})

it('keeps paragraphs by letters, each in its place, words of any length and script among them', async () => {
  const editor = await viewerWith('editor')
  const endless = 'ab'.repeat(500)
  const body = content([paragraph('The lake, the LAKE.'), paragraph('…'), paragraph(`湖 ${endless} Алматы`)]).body
  const { id } = await makeDraft(editor, NOW, 'Letters', { body })
  await publishArticle({ articleId: id, revision: 1 }, editor, NOW)
  const [row] = await db().$queryRaw<{ words: string; length: number; together: boolean; across: boolean }[]>`
    SELECT search.unpack(words) AS words, length(words), strpos(words, search.packed('the lake the lake')) > 0 AS together,
      strpos(words, search.packed('lake 湖')) > 0 AS across
    FROM search.document WHERE kind = 'article'`
  const paragraphs = row!.words.split('\n').map((words) => words.trim())
  // The standfirst stands before them.
  expect(paragraphs.slice(2)).toEqual(['the lake the lake', '', `湖 ${endless.slice(0, 60)} алматы`])
  expect(row).toMatchObject({ together: true, across: false })
  const unknown = await db().$queryRaw`SELECT search.packed('lake nowhere') AS letters`
  expect(unknown).toEqual([{ letters: null }])
})

it('keeps what is compared by the thousand in the row, and the long numbers of words elsewhere', async () => {
  const rows = await db().$queryRaw<{ column: string; storage: string }[]>`
    SELECT attname AS column, attstorage::text AS storage FROM pg_attribute
    WHERE attrelid = 'search.article_document'::regclass AND attname IN ('words', 'head', 'title', 'codes') ORDER BY 1`
  expect(rows.map(({ column, storage }) => `${column} ${storage}`)).toEqual(['codes e', 'head m', 'title m', 'words m'])
})

it('finds a text by just the words that its language leaves of it, whether the lexicon knew them or not', async () => {
  const odd = `3d 10km 2024 1e5 007 œuvre Алматы 湖の水 ${'ab'.repeat(50)}`
  const text = `The elections in the running rooms, les élections dans les salles: they were and l’été ${odd} running`
  // Twice: first it learns them.
  for (const language of ['en', 'fr', 'es', null, 'en', 'fr', 'es', 'en-GB']) {
    const [row] = await db().$queryRaw<{ told: number[]; read: number[] }[]>`
      SELECT (search.pack(${language}, ARRAY[folded, 'an added line'])).codes AS told,
        search.codes(search.words(${language}, folded || ' an added line')) AS read
      FROM search.fold(${text}) folded`
    expect(row!.told).toEqual(row!.read)
    expect(row!.told.length).toBeGreaterThan(15)
  }
})

it('learns a whole language in one go without looking through all of it for each word', async () => {
  const started = performance.now()
  await db().$transaction(async (tx) => {
    // Plans are made while there is known to be next to nothing, and kept.
    await tx.$executeRaw`ANALYZE search.lexicon`
    for (let nth = 0; nth < 8; nth += 1) await tx.$executeRaw`SELECT search.pack(ARRAY['so little'])`
    await tx.$executeRaw`SELECT search.pack(ARRAY(SELECT string_agg('word' || n, ' ') FROM generate_series(1, 8000) n))`
    await tx.$executeRaw`SELECT search.pack(ARRAY(SELECT string_agg('word' || n, ' ') FROM generate_series(1, 8000) n))`
  })
  expect(performance.now() - started).toBeLessThan(3000)
})

it('holds every word of a block, whatever its type', async () => {
  const quote = attribution({ speakerLabel: 'the moderator' })
  const { id: asset } = await makeMediaAsset(db())
  const list = (text: string) => ({
    type: 'listItem' as const,
    content: [paragraph(text)] as [Extract<Block, { type: 'paragraph' }>],
  })
  const pictures = gallery(asset, asset)
  pictures.attrs.pictures[0]!.caption = 'Caption one'
  const blocks: Block[] = [
    paragraph('Half', 'way, ', ['“Çà et là”', quote.id], '.'),
    { type: 'heading', attrs: { id: randomUUID(), level: 2 }, content: [{ type: 'text', text: 'A heading' }] },
    { type: 'bulletList', attrs: { id: randomUUID() }, content: [list('first'), list('second')] },
    questionAnswer(['Who holds the keys?'], quote.id, ['Whoever asks.'], ['In time.']),
    note('Behind the scenes'),
    pictures,
  ]
  const rows = await db().$queryRaw<{ words: string }[]>`
    SELECT search.fold(search.block_text(block)) AS words
    FROM jsonb_array_elements(${JSON.stringify(blocks)}::jsonb) block`
  expect(rows.map((row) => row.words.split(' '))).toEqual(
    blocks.map((block) => words(blockText(block).normalize('NFD').replace(/\p{M}/gu, ''))),
  )
})

it('follows a speaker into everything that names them', async () => {
  const editor = await viewerWith('editor')
  const { speaker } = await publishQuotedStory(editor, NOW)
  await db().speaker.update({ where: { id: speaker.id }, data: { name: 'Zuzana Querido', country: 'PT' } })
  const rows = await db().$queryRaw<{ kind: string; countries: string[]; named: boolean }[]>`
    SELECT kind, countries, head @@ 'querido'::tsquery AS named FROM search.document ORDER BY kind`
  expect(rows).toEqual(
    ['article', 'quote', 'session', 'speaker'].map((kind) => ({ kind, countries: ['PT'], named: true })),
  )
})

it('finds a name that was written past the commands by its letters', async () => {
  const { id } = await makeSpeaker(db(), { name: 'Lena Ostrow' })
  await makeNameVariant(db(), { speakerId: id, value: 'Elena Ostrov' })
  await db().speaker.update({ where: { id }, data: { name: 'Mila Barka' } })
  const rows = await db().searchName.findMany({ where: { speakerId: id }, orderBy: { value: 'asc' } })
  expect(rows.map(({ value, keys }) => [value, keys.includes('^bark')])).toEqual([
    ['Elena Ostrov', false],
    ['Mila Barka', true],
  ])
})

it('is the same when it is made anew, and then holds nothing of what is gone', async () => {
  const editor = await viewerWith('editor')
  await publishQuotedStory(editor, NOW)
  await makeAppearance(db(), { sessionId: null })
  const before = await everything()
  await db().$executeRaw`UPDATE search.document SET title = 'wrong', codes = '{}', words = ''`
  await db().$executeRaw`INSERT INTO search.document (kind, id, dated, language, edition_ids, session_ids, speaker_ids,
    topic_ids, countries, title, head, codes)
    SELECT 'article', gen_random_uuid(), dated, language, edition_ids,
    session_ids, speaker_ids, topic_ids, countries, title, head, codes FROM search.document WHERE kind = 'article'`
  await rebuildIndex()
  expect(await everything()).toEqual(before)
})

it('takes two publications and a rebuilding at the same moment', async () => {
  const editor = await viewerWith('editor')
  const stories = [await makeDraft(editor, NOW), await makeDraft(editor, NOW)]
  const session = await makeSession(db())
  await Promise.all([
    ...stories.map(({ id }) => publishArticle({ articleId: id, revision: 1 }, editor, NOW)),
    rebuildIndex(),
    db().session.update({ where: { id: session.id }, data: { title: 'Renamed meanwhile' } }),
    rebuildIndex(),
  ])
  expect(await kinds()).toEqual(['article', 'article', 'session'])
  expect(await passages()).toHaveLength(4)
})

it('seals what has become a piece, and gives up a piece of which little is left', async () => {
  const [size, share] = [8, 0.5]
  for (let nth = 0; nth < 20; nth += 1) await makeSession(db(), { title: `The lake ${nth}` })
  const pieces = () => db().$queryRaw<{ first: number; live: number }[]>`
    SELECT first - min(first) OVER () AS first, bit_count(live)::int AS live FROM search.piece ORDER BY first`
  await Promise.all([tidyIndex(size, share), tidyIndex(size, share)])
  // One may have left the last to the other.
  await tidyIndex(size, share)
  expect(await pieces()).toEqual([
    { first: 0, live: 8 },
    { first: 8, live: 8 },
  ])
  const sessions = await db().session.findMany({ orderBy: { id: 'asc' } })
  await db().session.update({ where: { id: sessions[9]!.id }, data: { title: 'Elsewhere' } })
  for (const { id } of sessions.slice(0, 5)) await db().session.delete({ where: { id } })
  expect((await pieces()).map(({ live }) => live)).toEqual([3, 7])
  await tidyIndex(size, share)
  expect((await pieces()).map(({ live }) => live)).toEqual([7, 8])
  const [bits] = await db().$queryRaw<{ held: number }[]>`
    SELECT sum(bit_count(w.bits & p.live))::int AS held FROM search.word_bits w JOIN search.piece p USING (kind, first)
    WHERE code = ANY(search.codes(search.words('en', 'lake')))`
  // Those in the two pieces; the last few are loose.
  expect(bits!.held).toBe((await pieces()).reduce((sum, { live }) => sum + live, 0) - 1)
})
