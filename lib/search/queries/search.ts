import 'server-only'
import { readCursor, writeCursor, type Cursor } from '../cursor'
import type { SearchResults } from '../model'
import { readQuestion, type Question } from '../question'
import type { Kind, SearchState } from '../state'
import type { Likely } from '../name-hits'
import { articleCards, sessionCards } from './cards'
import type { Asked } from './conditions'
import { countFacets } from './facets'
import { findHelp, mend } from './help'
import { readNarrowing } from './narrowing'
import { findPeople, lookForPeople } from './people'
import { best, ranked, type Listed, type RankedRow } from './ranked'
import { saidAbout } from './said'
import { countAll, listPeople, speakersOf } from './speakers'
import { readWords } from './words'

/** On the first page the best few of each kind; of one kind alone a page at a time. */
const FEW: Record<Kind, number> = { speaker: 6, session: 5, article: 6, quote: 5 }
const MANY: Record<Kind, number> = { speaker: 30, session: 20, article: 20, quote: 10 }

/** Searches everything that is public. Takes any text and never fails on it. */
export async function search(state: SearchState): Promise<SearchResults> {
  const question = readQuestion(state.q)
  // People are compared here, while the database looks for the rest.
  const naming = lookForPeople(nameIn(question), isThorough(question))
  naming.catch(() => {})
  const asked = await readAsked(state, question)
  const { type } = state
  const after = readCursor(state.after)
  const wants = (kind: Kind) => asked.narrowing.kinds === null || asked.narrowing.kinds.includes(kind)
  const rowsOf = (kind: Listed) => (wants(kind) ? page(asked, kind, state, after) : Promise.resolve(NO_PAGE))

  const sessions = rowsOf('session')
  const articles = rowsOf('article')
  const likely = Promise.all([sessions, articles]).then((pages) => speakersOf(pages.flatMap(({ rows }) => rows)))
  const named = asked.narrowing.unknown.length > 0 ? [] : (await naming).found
  const [counted, people, sessionHits, articleHits, said] = await Promise.all([
    countFacets(
      asked,
      named.map(({ speakerId }) => speakerId),
      likely,
    ),
    wants('speaker') ? listPeople(asked, named, { limit: sizeOf('speaker', type), place: placeOf(after) }) : NOBODY,
    sessions.then(({ rows }) => sessionCards(idsOf(rows))),
    articles.then(({ rows }) => articleCards(idsOf(rows), asked.words)),
    wants('quote')
      ? likely.then((ids) => saidAbout(asked, saidBounds(type, after), asked.hasWords ? ids : []))
      : NOTHING_SAID,
  ])
  const total = Object.values(counted.kinds).reduce((sum, count) => sum + count, 0)
  const found = type ? counted.kinds[type] : total
  const next = await nextOf(type, { people: people.more, said: said.more, sessions, articles }, after)
  return {
    ...counted,
    people: people.hits,
    sessions: sessionHits,
    articles: articleHits,
    said: said.said,
    next: next && writeCursor(next),
    unknown: asked.narrowing.unknown,
    saysNothing: (asked.isEmpty || asked.words.sayLittle) && asked.narrowing.unknown.length === 0,
    mended: found > 0 && !after && foundBySound(counted.kinds, named) ? await mend(state, question, countFound) : null,
    help:
      found === 0 && !after
        ? await findHelp(state, question, countFound, question.phrases.length > 0 ? null : (await naming).near)
        : null,
  }
}

/** By which somebody may be meant. Words in quotation marks may be one too. */
function nameIn(question: Question): string {
  return [question.words, ...question.phrases].join(' ').trim()
}

/** Words in quotation marks are meant as they stand there: whoever shares nothing with one of them is not called so. */
function isThorough({ phrases }: Question): boolean {
  return phrases.length === 0
}

/** The search in the form that the index is asked in. */
async function readAsked(state: SearchState, question: Question): Promise<Asked> {
  const [words, narrowing] = await Promise.all([readWords(question), readNarrowing(state, question)])
  const hasWords = words.branches.length > 0 || words.phrases.length > 0
  const wanted = question.words !== '' || question.phrases.length > 0
  const isNarrowed = question.operators.length > 0 || state.type !== null || Object.values(state.narrowed).some(Boolean)
  const isUnknown = narrowing.unknown.length > 0
  return { words, narrowing, hasWords, isEmpty: isUnknown || (!hasWords && (wanted || !isNarrowed)) }
}

/** Whether nothing was found but people, and these only because their names sound like what was asked. */
function foundBySound({ speaker, ...others }: Record<Kind, number>, named: Likely[]): boolean {
  const byWords = Object.values(others).some((count) => count > 0) || speaker > named.length
  return !byWords && !named.some(({ byLetters }) => byLetters)
}

interface RowsPage {
  rows: RankedRow[]
  next: Cursor | null
}

const NO_PAGE: RowsPage = { rows: [], next: null }
const NOBODY = { hits: [], more: false }
const NOTHING_SAID = { said: [], more: false }

async function page(asked: Asked, kind: Listed, { type, sort }: SearchState, after: Cursor | null): Promise<RowsPage> {
  if (kind === 'quote') return NO_PAGE
  if (type) return ranked(asked, kind, sort, MANY[kind], after)
  if (sort === 'date') return ranked(asked, kind, sort, FEW[kind], null)
  return { rows: await best(asked, kind, FEW[kind]), next: null }
}

function sizeOf(kind: Kind, type: Kind | null): number {
  return (type ? MANY : FEW)[kind]
}

function saidBounds(type: Kind | null, after: Cursor | null) {
  const speakers = sizeOf('quote', type)
  return { speakers, place: placeOf(after), editions: type ? 20 : 2, quotes: type ? 3 : 2 }
}

function placeOf(after: Cursor | null): number {
  return after?.by === 'place' ? after.place : 0
}

async function nextOf(
  type: Kind | null,
  ends: { people: boolean; said: boolean; sessions: Promise<RowsPage>; articles: Promise<RowsPage> },
  after: Cursor | null,
): Promise<Cursor | null> {
  const place = placeOf(after)
  switch (type) {
    case null:
      return null
    case 'speaker':
      return ends.people ? { by: 'place', place: place + MANY.speaker } : null
    case 'quote':
      return ends.said ? { by: 'place', place: place + MANY.quote } : null
    case 'session':
      return (await ends.sessions).next
    case 'article':
      return (await ends.articles).next
  }
}

function idsOf(rows: RankedRow[]): string[] {
  return rows.map(({ id }) => id)
}

async function countFound(state: SearchState): Promise<number> {
  const question = readQuestion(state.q)
  const [asked, named] = await Promise.all([
    readAsked(state, question),
    findPeople(nameIn(question), isThorough(question)),
  ])
  const isUnknown = asked.narrowing.unknown.length > 0
  return countAll(asked, isUnknown ? [] : named.map(({ speakerId }) => speakerId))
}
