import { randomUUID } from 'node:crypto'
import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

const name = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

test('names are offered while typing, and never trap the writer', async ({ page, signInAs }) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(name('With names'), '17th WPC, Abu Dhabi 2024')
  await story.body.click()

  // Accents and case do not matter; the office is that of the story's edition.
  await page.keyboard.type('According to @MÓNTBRIAL')
  const parties = page.getByRole('listbox', { name: 'People and organisations' })
  const first = parties.getByRole('option').first()
  await expect(first).toContainText('Thierry de Montbrial')
  await expect(first).toHaveAttribute('aria-selected', 'true')
  const active = await story.body.getAttribute('aria-activedescendant')
  expect(active).toBe(await first.getAttribute('id'))
  const axe = await new AxeBuilder({ page }).include('.manuscript').include('[role=listbox]').analyze()
  expect(axe.violations).toEqual([])
  await page.keyboard.press('Enter')
  await expect(parties).toBeHidden()
  await expect(story.body.locator('.mention')).toHaveText('Thierry de Montbrial')
  await page.keyboard.type(', in #multivector')
  const sessions = page.getByRole('listbox', { name: 'Sessions' })
  await expect(sessions.getByRole('option').first()).toContainText('wpc-2024')
  await page.keyboard.press('Tab')
  await expect(story.body.locator('.mention')).toHaveCount(2)

  // Escape leaves what was typed; addresses and figures open nothing.
  await page.keyboard.type('. Ask @mont')
  await expect(parties).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(parties).toBeHidden()
  await page.keyboard.type('e')
  await expect(parties).toBeHidden()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Write to press@example.org, the #1 address.')
  await expect(page.getByRole('listbox')).toBeHidden()
  await page.keyboard.press('Enter')
  await page.keyboard.type('Next.')
  await expect(story.body.locator('p')).toHaveCount(3)
  await expect(story.body).toContainText('Ask @monte')
  await story.save()
})

test('keys and Markdown do what the tools do', async ({ page, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(name('By keyboard alone'))
  await story.body.click()
  await page.keyboard.type('## What was said')
  await page.keyboard.press('Enter')
  await page.keyboard.type('- One')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Two')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await page.keyboard.type('It is **certain** and [here](https://example.org/a).')
  await page.keyboard.press('Enter')
  await page.keyboard.type('---')
  await page.keyboard.type('> Set apart.')
  await expect(story.body.locator('h2')).toHaveText('What was said')
  await expect(story.body.locator('ul li')).toHaveText(['One', 'Two'])
  await expect(story.body.locator('strong')).toHaveText('certain')
  await expect(story.body.locator('a')).toHaveAttribute('href', 'https://example.org/a')
  await expect(story.body.locator('hr')).toBeVisible()
  await expect(story.body.locator('blockquote')).toHaveText('Set apart.')

  await page.keyboard.press('Control+/')
  await expect(page.getByRole('dialog', { name: 'Keyboard shortcuts' })).toContainText('Mark as quote')
  await page.keyboard.press('Escape')
  await story.select('certain')
  await page.keyboard.press('Control+e')
  await expect(story.body.locator('.quoted-words')).toHaveText('certain')
  await story.save()
})

test('straight signs become typographic, and one Backspace gives them back', async ({ page, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(name('Well set'))
  await story.body.click()
  await page.keyboard.type(`"It's done"--see https://example.org/a--b`)
  await expect(story.body).toHaveText('“It’s done”—see https://example.org/a--b')
  await page.keyboard.type(' "')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('x')
  await expect(story.body).toContainText(`a--b "x`)
  await page.getByRole('checkbox', { name: 'Typographic quotes and dashes' }).uncheck()
  await page.reload()
  await expect(story.body).toContainText('done')
  await expect(page.getByRole('checkbox', { name: 'Typographic quotes and dashes' })).not.toBeChecked()
})

test('words are found and replaced, those of others only on request', async ({ page, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(name('Found and replaced'))
  await story.write('Peace came. He wants peace now.', 'Peaceful words, peace at last.')
  await expect(page.getByTestId('story-length')).toContainText('11 words')
  await story.select('peace now')
  await page.keyboard.press('Control+e')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.press('Control+f')
  const bar = page.getByRole('search', { name: 'Find and replace' })
  await bar.getByLabel('Find', { exact: true }).fill('peace')
  await expect(bar).toContainText('4 places')
  await bar.getByLabel('Whole words').check()
  await expect(bar).toContainText('3 places')
  await bar.getByLabel('Match case').check()
  await expect(bar).toContainText('2 places')
  await expect(bar).toContainText('1 place is in a quote and will be left')
  await bar.getByLabel('Match case').uncheck()
  await bar.getByLabel('Find', { exact: true }).press('Enter')
  await expect(bar).toContainText('2 of 3')
  await bar.getByLabel('Replace by').fill('calm')
  await bar.getByRole('button', { name: 'Replace all' }).click()
  await expect(bar).toContainText('2 places replaced.')
  await expect(story.body).toContainText('calm came. He wants peace now.')
  await expect(story.body).toContainText('Peaceful words, calm at last.')
  await bar.getByLabel('In 1 quoted place too').check()
  await expect(bar).toContainText('changes somebody’s exact words')
  await bar.getByRole('button', { name: 'Replace all' }).click()
  await expect(story.body.locator('.quoted-words')).toHaveText('calm now')
  await page.keyboard.press('Escape')
  await expect(bar).toBeHidden()
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Control+z')
  await expect(story.body).toContainText('Peace came. He wants peace now.')
  await expect(story.body).toContainText('Peaceful words, peace at last.')
})

test('all who signed, the chain of sources and the licence reach readers, in their order', async ({
  page,
  signInAs,
}) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(name('Signed by several'))
  await story.write('The text of the story.')
  const about = page.getByRole('complementary', { name: 'About this story' })
  const list = (label: string) => about.getByRole('group', { name: label, exact: true })
  const row = (label: string, index: number) => list(label).getByRole('listitem').nth(index)

  const bylines = list('Bylines')
  for (const [index, signed] of ['Ben Ory', 'Ada Lund', 'Cleo Marn'].entries()) {
    await bylines.getByRole('button', { name: 'Add a byline' }).click()
    await row('Bylines', index).getByLabel('Name').fill(signed)
  }
  await row('Bylines', 2).getByLabel('Function').selectOption('Translator')
  await bylines.getByRole('button', { name: 'Move Ada Lund up' }).press('Enter')
  // A row without a name keeps nothing from being saved, and stays on screen.
  await bylines.getByRole('button', { name: 'Add a byline' }).click()
  await story.save()
  await expect(bylines.getByRole('listitem')).toHaveCount(4)
  await expect(row('Bylines', 3)).toContainText('Kept once it has a name.')

  await list('Datelines').getByRole('button', { name: 'Add a dateline' }).click()
  await row('Datelines', 0).getByLabel('City').fill('Evian')
  await row('Datelines', 0).getByLabel('Country').fill('France')
  await row('Datelines', 0).getByLabel('Agency').fill('AFP')

  const sources = list('Sources, from the first to the last')
  for (const [index, [kind, source]] of [
    ['First published by', 'Le Temps'],
    ['Agency', 'AFP'],
  ].entries()) {
    await sources.getByRole('button', { name: 'Add a source' }).click()
    const origin = sources.getByRole('listitem').nth(index)
    await origin.getByLabel('What it is').selectOption(kind ?? '')
    await origin.getByLabel('Name of the source').fill(source ?? '')
  }
  await sources.getByLabel('Address of the source').first().fill('https://letemps.example/story')
  await sources.getByLabel('Address of the source').last().fill('not yet')
  await about.getByLabel('Licence').fill('CC BY 4.0')
  await story.choose(about.getByLabel('Editions', { exact: true }), 'abu 2024', /WPC 2024/)
  await story.save()
  await page.reload()
  await expect(bylines.getByLabel('Name')).toHaveCount(3)
  await expect(about.getByRole('button', { name: 'Remove WPC 2024' })).toBeVisible()
  await story.publish()
  const address = await page.getByRole('link', { name: 'Read it on the site' }).getAttribute('href')
  await page.goto(address ?? '')

  const article = page.getByRole('article')
  await expect(article).toContainText('By Ada Lund and Ben Ory')
  await expect(article).toContainText(/Translat\w+ by Cleo Marn/)
  await expect(article).toContainText('Evian, France (AFP)—')
  const printed = page.getByRole('region', { name: 'Sources of this story' })
  await expect(printed.locator('dl > div')).toHaveText([
    'First published by:Le Temps',
    'Agency:AFP',
    'Licence:CC BY 4.0',
  ])
  await expect(printed.getByRole('link', { name: 'Le Temps' })).toHaveAttribute('href', 'https://letemps.example/story')
})
