import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

test('a revision gets a name, is found by it, renamed and nameless again', async ({ page, signInAs }) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(`With a name ${randomUUID().slice(0, 8)}`)
  await story.write('As it was filed.')
  await story.save()
  await story.append('As it was filed.', ' As it was sent.')
  await story.save()
  await page.getByRole('link', { name: 'History' }).click()

  await page.getByRole('radio', { name: 'Compare to revision 2' }).check()
  await page.getByRole('button', { name: 'Compare' }).click()
  const field = page.getByRole('textbox', { name: 'Name of revision 2' })
  await field.fill('As filed')
  await page.getByRole('button', { name: 'Save name' }).click()
  await page.getByRole('link', { name: 'Named only (1)' }).click()
  const named = page.getByRole('row').filter({ hasText: 'As filed' })
  await expect(named).toContainText('named by Test Editor')
  await expect(page.getByRole('row').filter({ hasText: 'named by' })).toHaveCount(1)

  await field.fill('As filed from the hall')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByRole('row').filter({ hasText: 'As filed from the hall' })).toBeVisible()
  await field.fill('')
  await page.getByRole('button', { name: 'Save name' }).click()
  await expect(page.getByText('No revision has a name yet.')).toBeVisible()
})

test('a comparison tells what changed around the text and in how it is marked, in words too', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(`Compared ${randomUUID().slice(0, 8)}`)
  await story.write('The gate stands open.')
  await story.save()
  await story.select('open')
  await story.press('Bold')
  await story.choose(page.getByLabel('People in the story'), 'vassilenko', /Roman Vassilenko/)
  await page.getByLabel('Licence').fill('CC BY 4.0')
  await story.save()
  await page.getByRole('link', { name: 'History' }).click()

  const comparison = page.getByRole('region', { name: 'Comparison' })
  const changed = (spot: string) => comparison.getByRole('listitem').filter({ hasText: spot })
  await expect(changed('People in the story added').getByRole('insertion')).toContainText('[put in: Roman Vassilenko ]')
  await expect(changed('Licence added').getByRole('insertion')).toContainText('CC BY 4.0')
  await expect(changed('Block changed')).toContainText('The gate stands open.')
  await expect(changed('Block changed').getByRole('insertion')).toContainText('Bold: “open”')
  await expect(comparison.getByRole('listitem')).toHaveCount(3)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})
