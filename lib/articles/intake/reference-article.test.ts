import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { printedQuotes } from '../quoted-words'
import { analyse } from './analyse'
import { draftOf } from './draft'
import type { Known, KnownSpeaker } from './known'
import type { Proposal, ProposalKind, ProposalOf } from './proposals'
import { readPaste } from './reading/read-input'

// Somebody else's article: it is measured where it lies beside the project, and not copied into it.
const FILE = path.resolve(process.cwd(), '../shared/data/reference-article.txt')
const hasFile = existsSync(FILE)

const SESSION = { id: 'multivector', editionId: 'wpc-17', title: 'Multivector Foreign Policies?', otherTitles: [] }
const edition = (number: number, year: number, city: string, month: number) => ({
  id: `wpc-${number}`,
  number,
  year,
  city,
  theme: null,
  startsOn: new Date(Date.UTC(year, month, 13)),
  endsOn: new Date(Date.UTC(year, month, 15)),
  series: { name: 'World Policy Conference', abbreviation: 'WPC' },
})
const speaker = (id: string, name: string, sortName: string, title: string, sessionId: string | null): KnownSpeaker => {
  return { id, name, sortName, variants: [], offices: [{ title, organisation: null, editionId: 'wpc-17', sessionId }] }
}
const KNOWN: Known = {
  editions: [edition(17, 2024, 'Abu Dhabi', 11), edition(16, 2023, 'Abu Dhabi', 10), edition(14, 2021, 'Abu Dhabi', 9)],
  sessions: [SESSION, { ...SESSION, id: 'other', title: 'Another matter altogether' }],
  speakers: [
    speaker('vassilenko', 'Roman Vassilenko', 'Vassilenko, Roman', 'Deputy Minister of Foreign Affairs', SESSION.id),
    speaker('montbrial', 'Thierry de Montbrial', 'Montbrial, Thierry de', 'Founder and chairman', null),
    speaker('tokayev', 'Kassym-Jomart Tokayev', 'Tokayev, Kassym-Jomart', 'President', null),
  ],
}

let text = ''
let proposals: Proposal[] = []
let draft: ReturnType<typeof draftOf>

beforeAll(async () => {
  if (!hasFile) return
  text = readFileSync(FILE, 'utf8')
  const reading = await readPaste({ text, html: null })
  if (!reading.ok) throw new Error(reading.reason)
  proposals = analyse(reading.source, KNOWN)
  draft = draftOf(reading.source, proposals, 'en', () => crypto.randomUUID())
})

const all = <Kind extends ProposalKind>(kind: Kind) =>
  proposals.filter((each): each is ProposalOf<Kind> => each.kind === kind && each.accepted)
const quotes = () =>
  printedQuotes(draft.content.body).map(({ quoteId, text: words }) => ({
    words,
    ...draft.content.quotes.find(({ id }) => id === quoteId),
  }))
const quote = (start: string) => quotes().find(({ words, kind }) => kind !== 'paraphrase' && words.startsWith(start))
const proposal = (verb: string, kind: string) =>
  all('quote').filter(({ value }) => value.verb === verb && value.kind === kind)
const blocks = () =>
  draft.content.body.content.map((block) => ('content' in block ? JSON.stringify(block.content) : ''))

/** Each row of the list of features: whether it is right before anybody has corrected anything. */
const FEATURES: Record<string, () => boolean> = {
  'headline is the first line, and no sentence of the body': () =>
    draft.headline === text.split('\n')[0] && !blocks().some((block) => block.includes(draft.headline)),
  'headline names no speaker': () => all('headline').length === 1 && !/Vassilenko/.test(draft.headline),
  'dateline city': () => draft.content.datelines[0]?.city === 'Astana',
  'dateline dash, no date, no country': () =>
    draft.content.datelines[0]?.separator === '—' &&
    !draft.content.datelines[0].date &&
    !draft.content.datelines[0].country,
  'dateline is taken out of the lead': () => !blocks().some((block) => block.includes('ASTANA')),
  'dateline city is not the city of the event': () =>
    all('edition')[0]
      ?.value.choices.find(({ id }) => id === 'wpc-17')
      ?.hint?.includes('Abu Dhabi') === true,
  'edition by its ordinal': () =>
    draft.content.editionIds.join() === 'wpc-17' && all('edition')[0]?.value.confidence === 'certain',
  'session of the quoted speaker, as likely': () =>
    draft.content.sessionIds.join() === SESSION.id && all('session')[0]?.value.confidence === 'likely',
  'speaker by full name with role': () =>
    all('person').some(
      ({ value }) => value.speaker.chosen === 'vassilenko' && /Deputy Foreign Minister$/.test(value.role ?? ''),
    ),
  'source of the whole piece is a press service': () => /press service$/.test(draft.content.origins[0]?.name ?? ''),
  'source stays in the prose': () => blocks().some((block) => block.includes('press service')),
  'lead reports speech of the named speaker': () =>
    quotes()[0]?.kind === 'paraphrase' && quotes()[0]?.speakerId === 'vassilenko',
  'picture 1: caption': () => /^Roman Vassilenko during .*\.$/.test(all('picture')[0]?.value.caption ?? ''),
  'picture 1: credit': () => all('picture')[0]?.value.credit === 'Kazakh Foreign Ministry',
  'picture 2: credit without caption': () =>
    all('picture')[1]?.value.caption === null && !!all('picture')[1]?.value.credit,
  'picture 2: stays where it stood': () =>
    blocks().findIndex((block) => /^\[\{"type":"text","text":"Photo credit/.test(block)) === 5,
  'quote A: one utterance in two pieces': () => / … Therefore, /.test(quote('In the traditional')?.words ?? ''),
  'quote A: attribution in between, verb kept': () =>
    all('quote').some(({ value, spans }) => value.place === 'between' && value.verb === 'said' && spans.length === 2) &&
    blocks().some((block) => /he said\. “/.test(block)),
  'quote A: he is the speaker named before': () => quote('In the traditional')?.speakerId === 'vassilenko',
  'quote B: a whole paragraph, attribution at its end': () => quote('The only side')?.speakerId === 'vassilenko',
  'quote B: runs over two sentences': () => /30 years,$/.test(quote('The only side')?.words ?? ''),
  'quote C: spaced dashes survive': () => / – and we .* – /.test(quote('What we can do')?.words ?? ''),
  'quote C: he noted, not the person spoken about': () =>
    quote('What we can do')?.speakerId === 'vassilenko' && proposal('noted', 'direct').length === 1,
  'quote D: partial, opened by that': () => quote('President Tokayev has')?.kind === 'partial',
  'quote D: three sentences': () => (quote('President Tokayev has')?.words.match(/\.(\s|$)/g) ?? []).length === 3,
  'quote D: the speaker is not the person mentioned': () => quote('President Tokayev has')?.speakerId === 'vassilenko',
  'quote E: attribution before': () =>
    quote('We are prepared')?.speakerId === 'vassilenko' && proposal('added', 'direct')[0]?.value.place === 'before',
  'three places of attribution': () =>
    new Set(
      all('quote')
        .filter(({ value }) => value.kind !== 'paraphrase')
        .map(({ value }) => value.place),
    ).size === 3,
  'no quote beyond A to E': () => quotes().filter(({ kind }) => kind !== 'paraphrase').length === 5,
  'every quote knows its session': () => quotes().every(({ sessionId }) => sessionId === SESSION.id),
  'indirect: according to him is the founder': () =>
    all('quote').some(({ value }) => value.verb === 'According to' && value.speaker.chosen === 'montbrial'),
  'indirect: reiterated by surname': () =>
    proposal('reiterated', 'paraphrase')[0]?.value.speaker.chosen === 'vassilenko',
  'indirect: A reports B': () =>
    all('quote').some(
      ({ value }) => value.speaker.chosen === 'vassilenko' && value.reports === 'Kassym-Jomart Tokayev',
    ),
  'indirect: highlighted, with the office behind the name': () =>
    proposal('highlighted', 'paraphrase')[0]?.value.speaker.chosen === 'montbrial',
  'metonymy: the capital is nobody who speaks': () =>
    !proposals.some(
      (each) => (each.kind === 'person' || each.kind === 'quote') && JSON.stringify(each.value).includes('"Astana"'),
    ),
  'unnamed role: the moderator asked': () => quote('President Tokayev has')?.askedByLabel === 'the moderator',
  'metaphor: the explanation stays prose': () =>
    blocks().some((block) => /round felt house, the yurt, [^"]*“"\}/.test(block)),
  'closing is kept apart': () =>
    /^Get The/.test(draft.content.closing?.text ?? '') && !blocks().some((block) => block.includes('Sign up')),
  'closing: six networks, one misspelt': () =>
    draft.content.closing?.networks.map(({ name }) => name).join() === 'X,Facebook,Instagram,Telegram,YouTube,TikTok',
  'closing keeps the words as printed': () => /Tiktok!$/.test(draft.content.closing?.text ?? ''),
  'people: three known, no others': () => draft.content.speakerIds.length === 3 && all('person').length === 3,
}

describe.skipIf(!hasFile)(`the reference article (measured where ${FILE} exists)`, () => {
  it.each(Object.keys(FEATURES))('%s', (name) => {
    expect(FEATURES[name]?.()).toBe(true)
  })

  it('has at least 95 of 100 features right before anybody corrects', () => {
    const all = Object.values(FEATURES)
    const right = all.filter((isRight) => isRight()).length
    process.stdout.write(`Reference article: ${right} of ${all.length} features right before correction.\n`)
    expect(right / all.length).toBeGreaterThanOrEqual(0.95)
  })
})
