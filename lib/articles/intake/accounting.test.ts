import fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockText } from '../blocks/registry'
import { articleContent } from '../content'
import { analyse } from './analyse'
import { draftOf } from './draft'
import { takesWords, type Proposal } from './proposals'
import { readPaste } from './reading/read-input'
import { storable } from './reading/storable'
import { spanText, type Source } from './source'
import { WORLD } from './testing/world'

const PIECES = [
  'TALLINN—',
  'TALLINN, May 8 (HPN) – ',
  'The Minister of Ports Ilse Marveldt said',
  '“We wait for no tide,”',
  'he said.',
  '“And then?',
  '«Non », a-t-il dit.',
  'Photo credit: Harbour Office.',
  'Advertisement',
  'date 2031-05-08 ',
  'Q: Why?',
  'A: Because.',
  'MARVELDT: Yes.',
  '\n\nMODERATOR: Why now?\n\nMARVELDT: Because.\n\nIt turns.\n\n',
  '\n\nQ:\n\nWho pays?\n\nA: Whoever comes last.\n\n',
  'according to the press service',
  'at the 9th Harbour Policy Forum',
  '- item one',
  '2) two',
  'Sign up and follow us on X and Facebook!',
  'By Joaquim de Sarrà',
  'We accept cookies for privacy.',
  'conference.The next',
  'â€œdoubledâ€\u009d',
  'cafe ́',
  '"straight"',
  '「囲み」',
  '\u0000',
  '\uD800',
  '\n',
  '\n\n',
  ' ',
  '\t',
  '—',
  '”',
  '“',
  'Subhead here',
  'All rights reserved.',
]
const text = fc.oneof(
  fc
    .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 40 })
    .map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
)
const solid = (words: string) => words.replace(/\s+/g, '')
const letters = (words: string) => [...solid(words)].sort().join('')

/** Words that the draft does not print but a listed, accepted proposal holds. */
function listed({ lines }: Source, proposals: readonly Proposal[]): string {
  const refused = new Set(
    proposals.filter((each) => each.kind === 'repair' && !each.accepted).map(({ spans }) => spans[0]?.line),
  )
  const taken = lines.map((line) => {
    const spans = proposals
      .filter((each) => each.accepted && takesWords(each) && !each.spans.some((span) => refused.has(span.line)))
      .flatMap((each) => each.spans.filter((span) => span.line === line.id))
    return indices(line.text, spans)
  })
  return taken.join('')
}

function indices(words: string, spans: readonly { from: number; to: number }[]): string {
  return words
    .split('')
    .filter((_unit, at) => spans.some(({ from, to }) => from <= at && at < to))
    .join('')
}

it('loses no character, whatever is accepted and whatever is refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      text,
      fc.array(fc.boolean(), { minLength: 1, maxLength: 64 }),
      fc.boolean(),
      async (words, decisions, asProposed) => {
        const reading = await readPaste({ text: words, html: null })
        if (!reading.ok) return void expect(solid(storable(words))).toBe('')
        const proposals = analyse(reading.source, WORLD).map((each, index) => ({
          ...each,
          accepted: asProposed ? each.accepted : decisions[index % decisions.length] === true,
        }))
        const draft = draftOf(reading.source, proposals, 'en', () => crypto.randomUUID())

        // What came in is in the lines, in order.
        expect(reading.source.lines.map(({ text: now, received }) => solid(received ?? now)).join('')).toBe(
          solid(storable(words)),
        )
        // What is in the lines is in the body or in a listed proposal.
        const lines = reading.source.lines
          .map((line) => (isRefused(proposals, line.id) ? (line.received ?? '') : line.text))
          .join('')
        const body = draft.content.body.content.map(blockText).join('')
        expect(letters(body + listed(reading.source, proposals))).toBe(letters(lines))
        // And the draft can be stored.
        expect(articleContent.safeParse(draft.content).error).toBeUndefined()
      },
    ),
    { numRuns: 400 },
  )
})

function isRefused(proposals: readonly Proposal[], line: string): boolean {
  return proposals.some((each) => each.kind === 'repair' && !each.accepted && each.spans[0]?.line === line)
}

it('points only at words that are there', async () => {
  await fc.assert(
    fc.asyncProperty(text, async (words) => {
      const reading = await readPaste({ text: words, html: null })
      if (!reading.ok) return
      for (const { spans } of analyse(reading.source, WORLD)) {
        for (const span of spans) {
          const line = reading.source.lines.find(({ id }) => id === span.line)
          expect(line && spanText(line, span).length).toBe(span.to - span.from)
        }
      }
    }),
  )
})

it.each([
  ['opening marks', '“'.repeat(30_000)],
  ['verbs', 'said '.repeat(20_000)],
  ['names', 'Ilse Marveldt, '.repeat(8000)],
  ['capitals', 'AB '.repeat(30_000)],
  ['one endless word', 'A'.repeat(100_000)],
  ['quotes', '“Yes,” he said. '.repeat(6000)],
])('is not slowed down by a hundred thousand %s', async (_what, hostile) => {
  const reading = await readPaste({ text: `Title of the piece\n\n${hostile}`, html: null })
  if (!reading.ok) throw new Error(reading.reason)
  const before = performance.now()
  analyse(reading.source, WORLD)
  expect(performance.now() - before).toBeLessThan(4000)
})
