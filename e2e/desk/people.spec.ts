import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { expect, test } from '../fixtures'

test('a likely duplicate is seen while typing and in the list, merged with a choice of values, and parted again', async ({
  page,
  stranger,
  signInAs,
}) => {
  await signInAs('editor')
  const mark = randomUUID().replaceAll(/[^a-f]/g, '')
  const name = `Tiemoko ${mark} Kone`
  const known = await makeSpeaker(db(), { name, sortName: `Kone, Tiemoko ${mark}`, country: 'CI' })
  await db().address.create({
    data: { path: `/speakers/${known.slug}`, subject: 'speaker', subjectId: known.id, changedAt: new Date() },
  })

  await page.goto(`/desk/people/${known.id}`)
  await expect(page.getByLabel('Country')).toHaveValue('CI')
  await page.goto('/desk/people/new')
  await page.getByLabel('Name, as printed').fill(`Tiémoko ${mark} Koné`)
  const alike = page.getByRole('status').filter({ hasText: 'Perhaps on record already' })
  await expect(alike.getByRole('link', { name })).toBeVisible()
  await page.getByRole('button', { name: 'Enter the person' }).click()
  await page.waitForURL(/\/desk\/people\/[0-9a-f-]{36}$/)
  const id = page.url().split('/').at(-1) ?? ''

  await page.goto('/desk/people/duplicates')
  const pair = page.getByRole('listitem').filter({ hasText: name })
  await expect(pair).toContainText(`Tiémoko ${mark} Koné`)
  await page.goto(`/desk/people/merge?keep=${id}&other=${known.id}`)
  await expect(page.getByText(`/speakers/${known.slug}`)).toBeVisible()
  await page.getByRole('radio', { name: `${name} (goes)`, exact: true }).check()
  await page.getByRole('button', { name: 'Merge the two records' }).click()
  await expect(page.getByRole('heading', { name: 'Merges' })).toBeVisible()
  expect(await db().speaker.findUnique({ where: { id } })).toMatchObject({ name, country: 'CI' })
  await stranger.goto(`/speakers/${known.slug}`)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(name)
  await expect(stranger).not.toHaveURL(new RegExp(`${known.slug}$`))

  await page
    .getByRole('listitem')
    .filter({ hasText: mark })
    .getByRole('button', { name: `Undo: ${name}` })
    .click()
  await expect(page.getByRole('listitem').filter({ hasText: mark })).toContainText('Undone')
  await page.goto('/desk/people/duplicates')
  await pair.getByRole('button', { name: /^Two people/ }).click()
  await expect(pair).toContainText('Stated as two people.')
  await page.reload()
  await expect(pair).toHaveCount(0)
})
