import { expect, it } from 'vitest'
import { proposalsFor } from '../testing/read'

const story = (line: string) =>
  `Ports need patience\n\nTALLINN—The harbour stayed open through the night.\n\n${line}\n\nThe debate went on until morning, and then some.`

it.each([
  ['Short Url', 'buttons'],
  ['Follow', 'buttons'],
  ['A- A A+', null],
  ['A+', 'buttons'],
  ['Font size', 'buttons'],
  ['Article continues after this advertisement', 'advertisement'],
  ['ADVERTISEMENT', 'advertisement'],
  ['Read the full text', 'read-more'],
  ['Also read: Another harbour', 'read-more'],
  ['© 2031 Harbour Times', 'copyright'],
  ['1 January 1970', 'date-prefix'],
  ['We use cookies to improve your experience. Accept?', 'consent'],
  ['Читать далее на сайте', 'navigation'],
  ['He would follow the harbour master home.', null],
  ['Cookies were served.', null],
])('%j: %s', async (line, reason) => {
  const { all, words } = await proposalsFor(story(line))
  expect(all('noise').map((noise) => [noise.value, words(noise)[0]])).toEqual(reason ? [[reason, line]] : [])
})

it('takes a date that stands before the text, and no more than that', async () => {
  const { all, words } = await proposalsFor(story(' date 2031-05-08 The harbour master spoke.'))
  expect(all('noise').map((noise) => words(noise))).toEqual([['date 2031-05-08 ']])
})

it('never takes the navigation of a page silently', async () => {
  const { all, source } = await proposalsFor(
    '',
    '<nav>Home</nav><h1>Ports need patience</h1><p>The harbour stayed open.</p><footer>Imprint</footer>',
  )
  expect(all('noise').map(({ value, accepted }) => [value, accepted])).toEqual([
    ['navigation', true],
    ['navigation', true],
  ])
  expect(source.lines.map(({ text }) => text)).toEqual([
    'Home',
    'Ports need patience',
    'The harbour stayed open.',
    'Imprint',
  ])
})
