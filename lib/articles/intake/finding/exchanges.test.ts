import { expect, it } from 'vitest'
import { proposalsFor } from '../testing/read'

async function exchangesIn(text: string) {
  const { source, all } = await proposalsFor(text)
  const words = (lines: string[]) => lines.map((id) => source.lines.find((line) => line.id === id)?.text).join(' / ')
  return all('exchange').map(({ value }) => [
    value.askedBy,
    words(value.question),
    ...value.answers.map(({ speakerLabel, lines }) => `${speakerLabel} > ${words(lines)}`),
  ])
}

it.each([
  [
    'questions and answers by letter',
    'Q: Why wait?\n\nA: The tide.\n\nIt turns.\n\nQ: And then?\n\nA: We sail.',
    [
      [null, 'Q: Why wait?', 'A > A: The tide. / It turns.'],
      [null, 'Q: And then?', 'A > A: We sail.'],
    ],
  ],
  [
    'a host, though guests ask too',
    'HOST: Welcome.\n\nMARVELDT: Is it raining?\n\nTORVIK: It is.',
    [['HOST', 'HOST: Welcome.', 'MARVELDT > MARVELDT: Is it raining?', 'TORVIK > TORVIK: It is.']],
  ],
  [
    'names alone: who is answered has asked',
    'ANNA TORVIK: Who pays?\n\nMARVELDT: The last one in.\n\nBJARNE TORVIK: I agree.\n\nMARVELDT: Good.',
    [
      [
        'ANNA TORVIK',
        'ANNA TORVIK: Who pays?',
        'MARVELDT > MARVELDT: The last one in.',
        'BJARNE TORVIK > BJARNE TORVIK: I agree.',
        'MARVELDT > MARVELDT: Good.',
      ],
    ],
  ],
  ['a question that nobody answers', 'MARVELDT: We wait.\n\nMODERATOR: Any questions?', []],
  ['speeches without a question', 'MARVELDT: We wait.\n\nTORVIK: We sail.', []],
])('finds in %s who asks and who answers', async (_what, text, exchanges) => {
  expect(await exchangesIn(`A made-up talk about ports\n\n${text}`)).toEqual(exchanges)
})

it('leaves turns as they are where one question has more answers than a block can hold', async () => {
  const answers = Array.from(
    { length: 20 },
    (_each, index) => `GUEST ${'ABCDEFGHIJKLMNOPQRST'[index]}X: Yes, number ${index}.`,
  )
  expect(await exchangesIn(`A made-up talk about ports\n\nMODERATOR: All of you?\n\n${answers.join('\n\n')}`)).toEqual(
    [],
  )
})
