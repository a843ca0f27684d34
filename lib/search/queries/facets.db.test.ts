import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { makeEdition } from '@/prisma/factories/editions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { readQuestion } from '../question'
import { KINDS, searchState } from '../state'
import type { Asked } from './conditions'
import { byBits } from './bits'
import { countFacets } from './facets'
import { readNarrowing } from './narrowing'
import { readWords } from './words'

beforeEach(resetDatabase)

const [SIZE, SHARE] = [16, 0.3]

interface Row {
  kind: (typeof KINDS)[number]
  /** Which document of the kind: the same again is a change of it. */
  nth: number
  words: string[]
  language: string | null
  editions: number[]
  topics: number[]
  speakers: number[]
  countries: string[]
  dated: string
}

interface World {
  editions: string[]
  topics: string[]
  speakers: string[]
}

const idOf = (kind: Row['kind'], nth: number) =>
  `00000000-0000-7000-800${KINDS.indexOf(kind)}-${nth.toString(16).padStart(12, '0')}`

/** What the functions of the migrations do with something whose content has changed. */
async function put(rows: Row[], { editions, topics, speakers }: World) {
  const list = rows.map((row) => ({
    ...{ ...row, id: idOf(row.kind, row.nth), words: row.words.join(' ') },
    ...{ editions: row.editions.map((at) => editions[at]), topics: row.topics.map((at) => topics[at]) },
    speakers: row.speakers.map((at) => speakers[at]),
  }))
  await db().$transaction([
    db().$executeRaw`SELECT pg_advisory_xact_lock(hashtext('search.put'))`,
    ...KINDS.map(
      (kind) =>
        db()
          .$executeRaw`SELECT search.forget(${kind}, ${list.filter((row) => row.kind === kind).map(({ id }) => id)}::uuid[])`,
    ),
    db().$executeRaw`
      INSERT INTO search.document
      SELECT kind, id, dated, language, editions, '{}', speakers, topics, countries, words, '', search.codes(search.words(language, words))
      FROM jsonb_to_recordset(${JSON.stringify(list)}::jsonb) AS each (kind text, id uuid, dated date, language text,
        editions uuid[], topics uuid[], speakers uuid[], countries text[], words text)`,
  ])
}

async function take(kind: Row['kind'], nth: number) {
  await db().$transaction([
    db().$executeRaw`SELECT pg_advisory_xact_lock(hashtext('search.put'))`,
    db().$executeRaw`SELECT search.forget(${kind}, ARRAY[${idOf(kind, nth)}]::uuid[])`,
  ])
}

async function makeWorld(): Promise<World> {
  const editions = [await makeEdition(db(), { year: 2023 }), await makeEdition(db(), { year: 2024 })]
  const topics = [await makeTopic(db(), { slug: 'water' }), await makeTopic(db(), { slug: 'fire' })]
  const speakers = [await makeSpeaker(db()), await makeSpeaker(db()), await makeSpeaker(db())]
  const [edition, topic, speaker] = [editions, topics, speakers].map((made) => made.map(({ id }) => id))
  return { editions: edition!, topics: topic!, speakers: speaker! }
}

async function read(address: string): Promise<Asked> {
  const state = searchState(Object.fromEntries(new URLSearchParams(address)))
  const question = readQuestion(state.q)
  const [words, narrowing] = await Promise.all([readWords(question), readNarrowing(state, question)])
  const hasWords = words.branches.length > 0
  return { words, narrowing, hasWords, isEmpty: !hasWords && question.words !== '' }
}

const count = (asked: Asked, named: string[], { speakers }: World) =>
  countFacets(asked, named, Promise.resolve(speakers))
const plainly = (asked: Asked, named: string[], world: World) =>
  count({ ...asked, words: { ...asked.words, sealed: {} } }, named, world)

const VOCABULARY = ['energy', 'energies', 'nation', 'nations', 'water', 'river', 'canal', 'zeal', 'quay', 'moor']
const some = <Item>(items: Item[], most: number) => fc.subarray(items, { maxLength: most })
// The first words are in most documents, the last in few.
const word = fc.nat(99).map((at) => VOCABULARY[Math.floor((at / 100) ** 2 * VOCABULARY.length)]!)
const row: fc.Arbitrary<Row> = fc.record({
  ...{ kind: fc.constantFrom(...KINDS.slice(0, 3)), nth: fc.nat(60), words: fc.array(word, { maxLength: 6 }) },
  ...{ language: fc.constantFrom('en', 'en', 'fr', 'kk', null), editions: some([0, 1], 2), topics: some([0, 1], 2) },
  speakers: some([0, 1, 2], 2),
  ...{
    countries: some(['FR', 'KZ', 'US'], 2),
    dated: fc.constantFrom('2023-05-01', '2024-01-01', '2024-12-31', '-infinity'),
  },
})
const event = fc.oneof(
  { weight: 4, arbitrary: fc.array(row, { minLength: 8, maxLength: 40 }).map((rows) => ({ rows })) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom(...KINDS), nth: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.constant('tidy' as const) },
)
const narrowings = ['edition=', 'topic=water', 'country=FR', 'year=2024', 'language=en', 'type=session', 'type=speaker']
const operators = ['before:2024', 'after:2024', 'after:2024-06', 'topic:fire', 'type:story', '"water river"']
const question = fc
  .tuple(fc.array(word, { maxLength: 3 }), some(VOCABULARY, 2), some(operators, 2), some(narrowings.slice(1), 2))
  .map(([words, without, narrowed, choices]) => {
    const q = [...words, ...without.map((each) => `-${each}`), ...narrowed].join(' ')
    return [`q=${encodeURIComponent(q)}`, ...choices].join('&')
  })

/** Nothing is given twice. */
const lastOfEach = (rows: Row[]) => [...new Map(rows.map((each) => [each.kind + each.nth, each])).values()]

it('counts the same by bits as one by one, whatever was changed and sealed before', async () => {
  const world = await makeWorld()
  let byBitsAsked = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(event, { minLength: 3, maxLength: 12 }),
      fc.array(question, { minLength: 6, maxLength: 6 }),
      fc.array(fc.nat(60), { maxLength: 3 }),
      async (events, questions, named) => {
        for (const each of events) {
          if (each === 'tidy') await tidyWorld()
          else if ('rows' in each) await put(lastOfEach(each.rows), world)
          else await take(each.kind, each.nth)
        }
        await tidyWorld()
        await put(
          lastOfEach(
            events.flatMap((each) => (typeof each === 'object' && 'rows' in each ? each.rows : [])).slice(0, 9),
          ),
          world,
        )
        for (const address of questions) {
          const asked = await read(address)
          if (KINDS.some((kind) => byBits(asked, kind))) byBitsAsked += 1
          const ids = named.map((nth) => idOf('speaker', nth))
          expect(await count(asked, ids, world), address).toEqual(await plainly(asked, ids, world))
        }
      },
    ),
    { numRuns: 25, endOnFailure: true },
  )
  expect(byBitsAsked).toBeGreaterThan(25)
}, 120_000)

/** Without putting the rest of sparse pieces anew: these documents have no content to be made from. */
async function tidyWorld() {
  for (const kind of KINDS) {
    while (await sealed(kind));
  }
  await db().$executeRaw`SELECT search.drop_pieces()`
}

async function sealed(kind: string): Promise<boolean> {
  const [row] = await db().$queryRaw<
    { done: boolean }[]
  >`SELECT search.seal(${kind}, ${SIZE}::int, ${SHARE}::real) AS done`
  return row?.done ?? false
}

it('counts right at every moment while others write, seal and give pieces up', async () => {
  const world = await makeWorld()
  const rows = Array.from({ length: 120 }, (_, nth): Row => {
    const own = {
      words: nth % 3 === 0 ? ['water', 'canal'] : ['water'],
      editions: [nth % 2],
      topics: [0],
      speakers: [0],
    }
    return { kind: 'article', nth, ...own, language: 'en', countries: ['FR'], dated: '2024-05-01' }
  })
  await put(rows, world)
  let writing = true
  const write = async (step: number) => {
    for (let at = 0; writing; at = (at + step) % 120) await put(rows.slice(at, at + 5), world)
  }
  const tidy = async () => {
    while (writing) await tidyWorld()
  }
  const others = [write(5), write(35), tidy()]
  for (let round = 0; round < 60; round += 1) {
    const { kinds, facets } = await count(await read(round % 2 ? 'q=water' : 'q=water -canal'), [], world)
    const total = round % 2 ? 120 : 80
    expect([kinds.article, facets.year[0]?.count, facets.topic[0]?.count]).toEqual([total, total, total])
    expect(facets.speaker.map((speaker) => speaker.count)).toEqual([total])
  }
  writing = false
  await Promise.all(others)
  const [pieces] = await db().$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM search.piece`
  expect(pieces!.count).toBeGreaterThan(0)
}, 60_000)
