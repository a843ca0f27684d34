import { randomUUID } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

test('words are found and replaced wherever readers are shown them, and typeset there too', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  const mark = randomUUID().slice(0, 8)
  await story.start(`Ports ${mark}`)
  const headline = page.getByLabel('Headline')
  const standfirst = page.getByLabel('Standfirst')
  await headline.press('End')
  await headline.pressSequentially(`: "It's a port"--again`)
  await expect(headline).toHaveValue(`Ports ${mark}: “It’s a port”—again`)
  await standfirst.pressSequentially('A port like no other...')
  await expect(standfirst).toHaveValue('A port like no other…')
  await standfirst.press('Backspace')
  await expect(standfirst).toHaveValue('A port like no other...')
  await story.write('The port is old.', 'Every port is.')
  await page.getByRole('textbox', { name: 'Call to action' }).fill('Follow the port.')

  await page.keyboard.press('Escape')
  await story.body.focus()
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Find and replace' })
  const where = bar.getByRole('status').first()
  await bar.getByLabel('Find', { exact: true }).fill('port')
  await bar.getByLabel('Whole words').check()
  await expect(where).toHaveText('5 places')
  const walked: string[] = []
  for (let step = 0; step < 5; step += 1) {
    await bar.getByLabel('Find', { exact: true }).press('Enter')
    await expect(where).toContainText('of 5')
    walked.push((await where.textContent())!.replace(/\d of 5\s*/, '').trim())
  }
  expect(walked.toSorted()).toEqual(['', '', 'in the call to action', 'in the headline', 'in the standfirst'])
  expect((await new AxeBuilder({ page }).include('[role=search]').analyze()).violations).toEqual([])

  await bar.getByLabel('Replace by').fill('harbour')
  await bar.getByRole('button', { name: 'Replace all' }).click()
  await expect(bar.getByText('5 places replaced.')).toBeVisible()
  await expect(headline).toHaveValue(`Ports ${mark}: “It’s a harbour”—again`)
  await expect(standfirst).toHaveValue('A harbour like no other...')
  await expect(page.getByRole('textbox', { name: 'Call to action' })).toHaveValue('Follow the harbour.')
  await expect(story.body).toContainText('The harbour is old.')
  await page.getByRole('toolbar').getByRole('button', { name: 'Undo' }).click()
  await expect(headline).toHaveValue(`Ports ${mark}: “It’s a port”—again`)
  await expect(story.body).toContainText('Every port is.')
  await expect(page.getByRole('textbox', { name: 'Call to action' })).toHaveValue('Follow the port.')

  // One after the other: the one that is shown, then on to the next.
  await bar.getByLabel('Find', { exact: true }).fill('like no other')
  await bar.getByRole('button', { name: 'Next' }).click()
  await expect(where).toHaveText('1 of 1 in the standfirst')
  await bar.getByLabel('Replace by').fill('of call')
  await bar.getByRole('button', { name: 'Replace', exact: true }).click()
  await expect(standfirst).toHaveValue('A port of call...')
})
