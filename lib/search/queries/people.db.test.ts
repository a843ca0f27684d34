import { beforeEach, expect, it } from 'vitest'
import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import { indexAllNames } from '@/lib/search-index/index-names'
import { makeNameVariant, makeSpeaker } from '@/prisma/factories/speakers'
import { countStatements } from '@/prisma/testing/count-statements'
import { resetDatabase } from '@/prisma/testing/reset-database'
import { findPeople, searchPeople } from './people'

beforeEach(resetDatabase)

const named = (name: string) => makeSpeaker(db(), { name, sortName: name })
const found = async (query: string) => (await searchPeople(query)).hits.map(({ name }) => name)

it('puts the person who is meant before everybody whose name is like it', async () => {
  for (const name of ['Lena Ostrow', 'Lina Ostrov', 'Lena Marta Ostrow', 'Marta Len']) await named(name)
  expect(await found('ostrow lena')).toEqual(['Lena Ostrow', 'Lena Marta Ostrow', 'Lina Ostrov'])
  expect(await found('Лина Остров')).toEqual(['Lina Ostrov', 'Lena Ostrow', 'Lena Marta Ostrow'])
  expect((await found('ostr'))[0]).toBe('Lena Ostrow')
})

it('finds nobody for a name that is not there, for titles alone and for no word at all', async () => {
  await named('Lena Ostrow')
  for (const query of ['Xaver Trzcinski', 'Minister', '…', 'Lena Trzcinski']) expect(await found(query)).toEqual([])
})

it('finds who is meant among very many who have the same article before their names', async () => {
  const others = Array.from(
    { length: 200 },
    (_, nth) => `Omar al-${'bdgklmnr'[nth % 8]}a${'bdgklmnr'[(nth >> 3) % 8]}or`,
  )
  const rows = [...others, 'Omar al-Zisov'].map((name, nth) => ({ slug: `person-${nth}`, name, sortName: name }))
  await inTransaction(async (tx) => {
    await tx.speaker.createMany({ data: rows })
    await indexAllNames(tx)
  })
  const likely = await findPeople('al-Zisof', false)
  expect(likely.map(({ value }) => value)).toEqual(['Omar al-Zisov'])
})

it('knows a changed name as soon as the change is committed, and the old one no more', async () => {
  const { id } = await named('Lena Ostrow')
  await db().speaker.update({ where: { id }, data: { name: 'Mila Barka' } })
  await inTransaction((tx) => indexAllNames(tx))
  expect(await found('Mila Barka')).toEqual(['Mila Barka'])
  expect(await found('Ostrow')).toEqual([])
  await db().speaker.delete({ where: { id } })
  expect(await found('Mila Barka')).toEqual([])
})

it('finds by a spelling for searching only, and shows another one that was meant', async () => {
  const { id } = await named('Lena Ostrow')
  await makeNameVariant(db(), { speakerId: id, value: 'Elena Ostrovskaya', kind: 'former' })
  await makeNameVariant(db(), { speakerId: id, value: 'Qqzz Wwvv', searchOnly: true })
  expect((await searchPeople('ostrovskaya')).hits).toMatchObject([
    { name: 'Lena Ostrow', foundAs: 'Elena Ostrovskaya' },
  ])
  expect((await searchPeople('qqzz wwvv')).hits).toMatchObject([{ name: 'Lena Ostrow', foundAs: null }])
})

it('asks once for names and once for what is shown, twice for names of several words that nobody has, however many fit', async () => {
  await named('Lena Ostrow')
  expect(await countStatements(() => searchPeople('ostrow'))).toBe(2)
  expect(await countStatements(() => searchPeople('trzcinski'))).toBe(1)
  expect(await countStatements(() => searchPeople('xaver trzcinski'))).toBe(2)
  for (let i = 0; i < 30; i += 1) await named(`Lena Ostrow`)
  expect(await countStatements(() => searchPeople('ostrow'))).toBe(2)
  expect((await searchPeople('ostrow')).total).toBe(31)
})
