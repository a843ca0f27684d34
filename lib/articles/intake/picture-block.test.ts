import { expect, it } from 'vitest'
import { inlineText } from '../blocks/inline'
import { draftOf } from './draft'
import { proposalsFor } from './testing/read'

const LINE = 'A made-up quay at dusk. Photo credit: Harbour Office.'
const STORY = `Ports need patience\n\nTALLINN—The harbour stayed open through the night.\n\n${LINE}\n\nThe debate went on until morning.`

async function blocksWith(credit: string | null) {
  const { source, proposals } = await proposalsFor(STORY)
  const chosen = { id: crypto.randomUUID(), name: 'A quay', credit }
  const decided = proposals.map((each) =>
    each.kind === 'picture' ? { ...each, value: { ...each.value, chosen } } : each,
  )
  const { content } = draftOf(source, decided, 'en', () => crypto.randomUUID())
  return content.body.content.map((block) => {
    if (block.type === 'figure') return { assetId: block.attrs.assetId === chosen.id, caption: block.attrs.caption }
    return block.type === 'paragraph' ? inlineText(block.content) : block.type
  })
}

it.each([
  ['as the library says it, takes the line', 'harbour office', []],
  ['that the library lacks, stays in words', null, ['Photo credit: Harbour Office.']],
  ['other than the library says, stays in words', 'Somebody Else', ['Photo credit: Harbour Office.']],
])('a chosen picture stands where its line stood; a credit %s', async (_what, credit, left) => {
  expect(await blocksWith(credit)).toEqual([
    'The harbour stayed open through the night.',
    { assetId: true, caption: 'A made-up quay at dusk.' },
    ...left,
    'The debate went on until morning.',
  ])
})
