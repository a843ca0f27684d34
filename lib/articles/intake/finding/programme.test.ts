import { expect, it } from 'vitest'
import { OPEN_WATER } from '../testing/world'
import { proposalsFor } from '../testing/read'

const about = (words: string) => proposalsFor(`Ports need patience\n\nTALLINN—${words}\n\nMore was said after that.`)

it.each([
  ['Ministers met at the 9th Harbour Policy Forum.', 9, 'certain'],
  ['Ministers met at the ninth annual Harbour Policy Forum (HPF).', 9, 'certain'],
  ['Ministers met at HPF 2030.', 8, 'likely'],
  ['Ministers met at the Harbour Policy Forum on 7-9 May in Tallinn.', 9, 'likely'],
  ['Ministers met at the Harbour Policy Forum.', null, null],
  ['Ministers met at the 9th meeting of another body.', null, null],
])('%j: edition %s, %s', async (words, number, confidence) => {
  const [edition] = (await about(words)).all('edition')
  expect(edition?.value.confidence ?? null).toBe(confidence)
  expect(
    edition?.value.choices.find(({ id }) => id === edition.value.chosen)?.hint?.startsWith(`${number}`) ?? null,
  ).toBe(number && true)
})

it('finds a session by its title, with certainty', async () => {
  const [session] = (
    await about('At the 9th Harbour Policy Forum the panel Open Water: Who Guards the Straits? ran late.')
  ).all('session')
  expect(session?.value).toMatchObject({ chosen: OPEN_WATER.id, confidence: 'certain' })
})

it('finds a session by who is quoted, as likely', async () => {
  const [session] = (
    await about('“We wait,” said Minister of Ports Ilse Marveldt at the 9th Harbour Policy Forum.')
  ).all('session')
  expect(session?.value).toMatchObject({ chosen: OPEN_WATER.id, confidence: 'likely' })
})

it('names the source of the whole piece', async () => {
  const { all } = await about('Ministers met, according to the ministry’s press service.')
  expect(all('source')[0]?.value).toBe('the ministry’s press service')
})

it.each([
  ['- grain\n\n- water\n\n- light', 'list', 3],
  ['1. grain\n\n2. water', 'list', 2],
  [
    'What came of it\n\nA long paragraph follows here, long enough to stand under a line of its own, as they do.',
    'subhead',
    1,
  ],
] as const)('%j: %s', async (words, kind, count) => {
  expect(
    (await proposalsFor(`Ports need patience\n\nTALLINN—The harbour stayed open.\n\n${words}`)).all(kind),
  ).toHaveLength(count)
})
