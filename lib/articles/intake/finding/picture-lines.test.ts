import { expect, it } from 'vitest'
import { proposalsFor } from '../testing/read'

it.each([
  ['Ilse Marveldt in Tallinn. Photo credit: Port Office.', 'Ilse Marveldt in Tallinn.', 'Port Office'],
  ['Photo credit: Port Office.', null, 'Port Office'],
  ['The quay at night. (Photo by Ana Mere)', 'The quay at night.', 'Ana Mere'],
  ['The quay at night | Photo: Ana Mere/HPN', 'The quay at night', 'Ana Mere/HPN'],
  ['Le quai la nuit. Crédit photo : Ana Mere', 'Le quai la nuit.', 'Ana Mere'],
  ['Der Kai bei Nacht. Foto: Ana Mere', 'Der Kai bei Nacht.', 'Ana Mere'],
  ['The quay at night © Ana Mere', 'The quay at night', 'Ana Mere'],
])('%j', async (line, caption, credit) => {
  const { all } = await proposalsFor(
    `Ports need patience\n\nTALLINN—The harbour stayed open.\n\n${line}\n\nMore was said.`,
  )
  expect(all('picture').map(({ value }) => value)).toEqual([{ caption, credit, chosen: null }])
})

it.each(['She took a photo by the sea and left.', 'The photo: it changed the debate for good.'])(
  '%j is prose',
  async (line) => {
    expect((await proposalsFor(`Ports need patience\n\nTALLINN—The harbour.\n\n${line}`)).all('picture')).toEqual([])
  },
)
