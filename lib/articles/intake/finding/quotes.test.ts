import { describe, expect, it } from 'vitest'
import { proposalsFor } from '../testing/read'

const LEAD =
  'Ports need patience\n\nTALLINN—The Minister of Ports Ilse Marveldt opened the 9th Harbour Policy Forum.\n\n'

async function quotes(text: string) {
  const { all, words } = await proposalsFor(LEAD + text)
  return all('quote')
    .filter(({ value }) => value.kind !== 'paraphrase')
    .map((quote) => ({ ...quote.value, words: words(quote), accepted: quote.accepted }))
}

describe('marks of every style', () => {
  it.each([
    ['“We wait,” she said.', ['We wait,']],
    ['"We wait," she said.', ['We wait,']],
    ['„Wir warten“, sagte sie.', ['Wir warten']],
    ['« Nous attendons », a-t-elle dit.', ['Nous attendons']],
    ['«Nous attendons», a-t-elle dit.', ['Nous attendons']],
    ['「待つ」, she said.', ['待つ']],
    ['“She told me ‘wait’ twice,” she said.', ['She told me ‘wait’ twice,']],
    ['“We waited. “No more,” he wrote,” she said.', ['We waited. “No more,” he wrote,']],
  ])('%j', async (text, words) => {
    expect((await quotes(text))[0]?.words).toEqual(words)
  })

  it('takes no inches and no apostrophes for marks', async () => {
    expect(await quotes('The 6" pipe didn’t fit the harbour’s 7" hole.')).toEqual([])
  })

  it('notes a mark that is never closed', async () => {
    expect(await quotes('Marveldt said: “We wait')).toMatchObject([{ unclosed: true, words: ['We wait'] }])
  })
})

describe('who spoke', () => {
  it.each([
    ['after', '“We wait,” Marveldt said.', 'after', 'said', 'Ilse Marveldt'],
    [
      'after, the other way round',
      '“We wait,” said the director of the Harbour Institute, Joaquim de Sarrà.',
      'after',
      'said',
      'Joaquim de Sarrà',
    ],
    ['before', 'Marveldt added: “We wait.”', 'before', 'added', 'Ilse Marveldt'],
    ['surname in capitals', '“We wait,” MARVELDT stressed.', 'after', 'stressed', 'Ilse Marveldt'],
    ['by office alone', '“We wait,” the minister noted.', 'after', 'noted', 'Ilse Marveldt'],
    ['without a name', '“We wait,” the moderator noted.', 'after', 'noted', 'the moderator'],
    ['misspelt', '“We wait,” said Minister of Ports Ilse Marvelt.', 'after', 'said', 'Ilse Marvelt'],
    ['in French', '« Nous attendons », a déclaré Marveldt.', 'after', 'a déclaré', 'Ilse Marveldt'],
    ['in German', '„Wir warten“, betonte Marveldt.', 'after', 'betonte', 'Ilse Marveldt'],
    ['nobody', '“We wait.”', 'none', null, null],
  ])('%s', async (_what, text, place, verb, speakerLabel) => {
    expect((await quotes(text))[0]).toMatchObject({ place, verb, speakerLabel })
  })

  it('links a misspelt name, and says that it is a guess', async () => {
    const [quote] = await quotes('“We wait,” said Minister of Ports Ilse Marvelt.')
    expect(quote?.speaker).toMatchObject({ confidence: 'likely', choices: [{ label: 'Ilse Marveldt' }] })
  })

  it('offers namesakes and chooses none', async () => {
    const [quote] = await quotes('“We wait,” Torvik said.')
    expect(quote?.speaker).toMatchObject({ chosen: null, confidence: 'open', choices: [{}, {}] })
  })

  it('takes "she" for the last who acted, not for whoever was spoken about', async () => {
    const [quote] = await quotes('Marveldt recalled Ambassador Anna Torvik’s call for calm.\n\n“We wait,” she said.')
    expect(quote?.speakerLabel).toBe('Ilse Marveldt')
  })

  it('carries the speaker over to a paragraph of nothing but words', async () => {
    expect(await quotes('“We wait,” Marveldt said.\n\n“And we hope.”')).toMatchObject([
      { speakerLabel: 'Ilse Marveldt' },
      { speakerLabel: 'Ilse Marveldt', place: 'carried' },
    ])
  })

  it('keeps who asked', async () => {
    const [quote] = await quotes('Responding to the moderator’s question on tides, Marveldt said that “nobody waits”.')
    expect(quote).toMatchObject({ askedBy: 'the moderator', kind: 'partial', speakerLabel: 'Ilse Marveldt' })
  })
})

describe('what is one utterance', () => {
  it('a quote split around its attribution', async () => {
    expect(await quotes('“We wait,” Marveldt said. “Then we sail.”')).toMatchObject([
      { words: ['We wait,', 'Then we sail.'], place: 'between' },
    ])
  })

  it('paragraphs that each open and only the last closes', async () => {
    expect(await quotes('Marveldt said: “We wait.\n\n“We wait long.\n\n“Then we sail.”')).toMatchObject([
      { words: ['We wait.', 'We wait long.', 'Then we sail.'], unclosed: false },
    ])
  })

  it('not two speakers in one paragraph', async () => {
    expect(
      await quotes('“We wait,” Marveldt said. The room laughed. “I never do,” replied Anna Torvik.'),
    ).toMatchObject([{ speakerLabel: 'Ilse Marveldt' }, { speakerLabel: 'Anna Torvik' }])
  })
})

describe('words in quotation marks that nobody speaks', () => {
  it.each([
    ['She came to the panel “Open Water: Who Guards the Straits?” last.', 'title'],
    ['It was a book titled “the long calm”.', 'title'],
    ['They live off a “blue dividend” of sorts.', 'coined'],
  ])('%j: %s', async (text, unspoken) => {
    expect(await quotes(text)).toMatchObject([{ unspoken, accepted: false }])
  })
})

it.each([
  ['Q: Why wait?\n\nA: Because of the tide.\n\nIt turns.', [['Because of the tide.', 'It turns.']], ['Ilse Marveldt']],
  [
    'MODERATOR: Why wait?\n\nMARVELDT: Because of the tide.',
    [['Why wait?'], ['Because of the tide.']],
    ['MODERATOR', 'MARVELDT'],
  ],
])('reads the turns of %j', async (text, words, labels) => {
  const turns = await quotes(text)
  expect(turns.map((turn) => turn.words)).toEqual(words)
  expect(turns.map((turn) => turn.speakerLabel)).toEqual(labels)
})
