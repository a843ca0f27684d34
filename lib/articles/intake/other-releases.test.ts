import { describe, expect, it } from 'vitest'
import { paragraphsText } from '../blocks/nested-paragraphs'
import { blockText } from '../blocks/registry'
import { draftOf } from './draft'
import { printedQuotes } from '../quoted-words'
import { proposalsFor } from './testing/read'
import { HARBOUR_9 } from './testing/world'

const [MARVELDT, SARRA, ANNA] = [1, 2, 3].map((last) => `00000000-0000-4000-8000-0000000000a${last}`)

const FRENCH = `Les ports demandent de la patience

PARIS, TALLINN – La ministre des Ports Ilse Marveldt a ouvert jeudi le 9e Harbour Policy Forum (HPF), réuni du 7 au 9 mai à Tallinn, selon le service de presse du ministère.

« Un port sans patience n’est qu’un mur », a-t-elle déclaré. « Personne n’y revient deux fois. »

Ilse Marveldt à la tribune. Crédit photo : Bureau du port.

« Nous comptons aussi les navires qui s’en vont », a ajouté Ilse Marveldt.

Pour Joaquim de Sarrà, directeur de l’Institut, la mer « ne signe aucun contrat ».

Selon lui, les écluses ouvriront au printemps.

Suivez-nous sur X, Facebook et LinkedIn !`

const LISTS = `Harbour Ministers Agree on Five Steps

TALLINN/PORTO, May 8 (HPN) – Ministers agreed on a made-up plan at the 9th Harbour Policy Forum (HPF) in Tallinn, according to the forum’s secretariat.

By Anna Torvik

What was agreed

- Count every ship once.
- Share the count by noon.
- Publish it by evening.

“Five steps are better than none,” said Minister of Ports Ilse Marveldt.

Who pays

1. The harbours pay a third.
2. The ships pay a third.
3. The tide pays nothing.

“Nobody has ever sent the tide a bill,” Joaquim de Sarrà told the forum. “I would like to see its answer.”

Photo: Ana Mere

Marveldt said: “We begin on Monday.”

All rights reserved.`

const TRANSCRIPT = `Ilse Marveldt in conversation at the 9th Harbour Policy Forum

TALLINN, May 8 — What follows is a made-up conversation, shortened.

MODERATOR: Minister, why do harbours wait?

MARVELDT: Because the sea does not. We learned it late.

MODERATOR: And who pays?

MARVELDT: Whoever comes in last.

It is an old rule, and a just one.

JOAQUIM DE SARRÀ: I would add the insurers.

ANNA TORVIK: So would I.

MODERATOR: Thank you both.

Read the full text

Subscribe to our newsletter and follow us on Telegram!`

async function read(text: string) {
  const { source, proposals, all, words } = await proposalsFor(text)
  const draft = draftOf(source, proposals, 'en', () => crypto.randomUUID())
  const { content } = draft
  const printed = printedQuotes(content.body)
  /** The quote that begins with these words. */
  const quote = (start: string) => {
    const found = printed.find(({ text: said }) => said.startsWith(start))
    return { ...found, ...content.quotes.find(({ id }) => id === found?.quoteId) }
  }
  const blocks = content.body.content.map((block) => {
    const words = block.type === 'paragraph' || block.type === 'heading' || block.type === 'blockQuote'
    return words ? `${block.type}: ${blockText(block)}` : block.type
  })
  const exchanges = content.body.content.flatMap((block) => {
    if (block.type !== 'questionAnswer') return []
    const [question, ...answers] = block.content
    const attributions = answers.map(({ attrs }) => content.quotes.find(({ id }) => id === attrs.quoteId))
    return [{ question: paragraphsText(question.content), answers: attributions.filter((each) => each !== undefined) }]
  })
  const picture = all('picture').map(({ value }) => [value.caption, value.credit])
  return { draft, content, all, words, quote, blocks, exchanges, picture, direct: printed.length }
}

type Read = Awaited<ReturnType<typeof read>>

const RELEASES: Record<string, { text: string; features: Record<string, (it: Read) => boolean> }> = {
  'a French release, quotes before who said them': {
    text: FRENCH,
    features: {
      headline: ({ draft }) => draft.headline === 'Les ports demandent de la patience',
      'two datelines': ({ content }) => content.datelines.map(({ city }) => city).join() === 'Paris,Tallinn',
      edition: ({ content }) => content.editionIds.includes(HARBOUR_9.id),
      source: ({ all }) => all('source').length === 1,
      'split quote in one': ({ quote }) => /Personne/.test(quote('Un port').text ?? ''),
      'elle is the minister': ({ quote }) => quote('Un port').speakerId === MARVELDT,
      'marks outside the words': ({ quote }) => quote('Un port').text?.startsWith('Un') ?? false,
      'surname behind the verb': ({ quote }) => quote('Nous comptons').speakerId === MARVELDT,
      'partial quote': ({ quote }) => quote('ne signe').kind === 'partial',
      'speaker before a partial quote': ({ quote }) => quote('ne signe').speakerId === SARRA,
      'selon lui': ({ all }) =>
        all('quote').some(({ value }) => value.kind === 'paraphrase' && value.speaker.chosen === SARRA),
      'caption and credit': ({ picture }) =>
        JSON.stringify(picture) === '[["Ilse Marveldt à la tribune.","Bureau du port"]]',
      'closing with three networks': ({ content }) => content.closing?.networks.length === 3,
      'three quotes': ({ content }) => content.quotes.filter(({ kind }) => kind !== 'paraphrase').length === 3,
    },
  },
  'a release with lists and subheads': {
    text: LISTS,
    features: {
      headline: ({ draft }) => draft.headline === 'Harbour Ministers Agree on Five Steps',
      'two datelines': ({ content }) => content.datelines.map(({ city }) => city).join() === 'Tallinn,Porto',
      'agency of the dateline': ({ content }) => content.datelines.some(({ agency }) => agency === 'HPN'),
      'date of the dateline': ({ content }) => content.datelines.some(({ date }) => date === '2031-05-08'),
      byline: ({ content }) => content.bylines[0]?.name === 'Anna Torvik',
      edition: ({ content }) => content.editionIds.includes(HARBOUR_9.id),
      source: ({ all }) => all('source').length === 1,
      'a list': ({ content }) =>
        content.body.content.some((block) => block.type === 'bulletList' && block.content.length === 3),
      'a numbered list': ({ content }) =>
        content.body.content.some((block) => block.type === 'orderedList' && block.content.length === 3),
      'two subheads': ({ blocks }) =>
        blocks.filter((block) => block.startsWith('heading')).join() === 'heading: What was agreed,heading: Who pays',
      'attribution after': ({ quote }) => quote('Five steps').speakerId === MARVELDT,
      'attribution between': ({ quote }) =>
        quote('Nobody has').speakerId === SARRA && /answer/.test(quote('Nobody has').text ?? ''),
      'attribution before': ({ quote }) => quote('We begin').speakerId === MARVELDT,
      'credit without caption': ({ picture }) => JSON.stringify(picture) === '[[null,"Ana Mere"]]',
      'copyright is noise': ({ all }) => all('noise').some(({ value }) => value === 'copyright'),
      'three quotes': ({ content }) => content.quotes.filter(({ kind }) => kind !== 'paraphrase').length === 3,
    },
  },
  'a transcript in turns': {
    text: TRANSCRIPT,
    features: {
      headline: ({ draft }) => draft.headline.startsWith('Ilse Marveldt in conversation'),
      dateline: ({ content }) => content.datelines.map(({ city }) => city).join() === 'Tallinn',
      edition: ({ content }) => content.editionIds.includes(HARBOUR_9.id),
      'turn of the minister': ({ quote }) => quote('Because the sea').speakerId === MARVELDT,
      'turn over two paragraphs': ({ quote }) => /old rule/.test(quote('Whoever').text ?? ''),
      'turn by a full name in capitals': ({ quote }) => quote('I would add').speakerId === SARRA,
      'turn of a namesake': ({ quote }) => quote('So would I').speakerId === ANNA,
      'the moderator has no name': ({ all }) =>
        all('quote')
          .filter(({ value }) => /moderator/i.test(value.speakerLabel ?? ''))
          .every(({ value }) => value.speaker.chosen === null),
      'two exchanges': ({ exchanges }) => exchanges.length === 2,
      'a question keeps its words': ({ exchanges }) => exchanges[0]?.question === 'Minister, why do harbours wait?',
      'who answers': ({ exchanges }) =>
        exchanges.map(({ answers }) => answers.map(({ speakerId }) => speakerId).join()).join(' | ') ===
        `${MARVELDT} | ${MARVELDT},${SARRA},${ANNA}`,
      'who asked': ({ exchanges }) =>
        exchanges.every(({ answers }) => answers.every(({ askedByLabel }) => askedByLabel === 'MODERATOR')),
      'thanks that nobody answers stay a turn': ({ blocks }) =>
        blocks.includes('paragraph: MODERATOR: Thank you both.'),
      'every turn': ({ all }) => all('quote').filter(({ value }) => value.place === 'turn').length === 7,
      'pointer is noise': ({ all }) => all('noise').some(({ value }) => value === 'read-more'),
      closing: ({ content }) => content.closing?.networks.map(({ name }) => name).join() === 'Telegram',
      'the lead stays': ({ blocks }) => blocks.some((block) => block.includes('made-up conversation')),
    },
  },
}

describe.each(Object.entries(RELEASES))('%s', (_name, { text, features }) => {
  it('has at least 95 of 100 features right before anybody corrects', async () => {
    const found = await read(text)
    const wrong = Object.entries(features).flatMap(([feature, isRight]) => (isRight(found) ? [] : [feature]))
    expect(1 - wrong.length / Object.keys(features).length, wrong.join(', ')).toBeGreaterThanOrEqual(0.95)
  })
})
