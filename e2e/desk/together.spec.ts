import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { colleague } from '../support/colleague'
import { Manuscript } from '../support/manuscript'

const name = (what: string) => `${what} ${randomUUID().slice(0, 8)}`

test('two browsers on one story lose no word: other paragraphs, the same one, and one offline for a while', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs('editor')
  // Told of each other's saves, idle windows would be current before anybody types: here nobody is told.
  await context.route('**/presence', (route) => route.abort())
  const mine = new Manuscript(page)
  await mine.start(name('Two desks, one story'))
  await mine.write('First paragraph.', 'Second paragraph.')
  await mine.save()
  const theirs = new Manuscript(await context.newPage())
  await theirs.page.goto(page.url())
  await expect(theirs.body).toContainText('Second paragraph.')

  // Different paragraphs: both saves go together.
  await theirs.append('Second paragraph.', ' Theirs.')
  await theirs.save()
  await mine.append('First paragraph.', ' Mine.')
  await mine.save()
  await expect(mine.body).toContainText('First paragraph. Mine.')
  await expect(mine.body).toContainText('Second paragraph. Theirs.')

  // The same paragraph: both texts stand, with who and when.
  await theirs.append('First paragraph.', ' Their end.')
  await theirs.page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(theirs.page.getByText('changed the same text while you were writing')).toBeVisible()
  await expect(theirs.body).toContainText('First paragraph. Mine.')
  await expect(theirs.body).toContainText('First paragraph. Their end.')
  await theirs.save()

  // Offline: the words wait in the browser and go up by themselves, beside what was written meanwhile.
  await mine.page.reload()
  await expect(mine.body).toContainText('Their end.')
  await context.setOffline(true)
  await mine.append('Second paragraph. Theirs.', ' Typed offline.')
  await expect(mine.page.getByText('cannot be reached')).toBeVisible()
  await context.setOffline(false)
  await expect(mine.saving).toContainText(/Saved \d\d:\d\d:\d\d/)

  await theirs.page.reload()
  for (const words of ['First paragraph. Mine.', 'Their end.', 'Second paragraph. Theirs. Typed offline.']) {
    await expect(theirs.body).toContainText(words)
  }
})

test('of a minute without a network no word is lost, while a colleague goes on writing', async ({
  page,
  context,
  browser,
  baseURL,
  signInAs,
}) => {
  test.setTimeout(180_000)
  await signInAs('editor')
  const mine = new Manuscript(page)
  await mine.start(name('A minute alone'))
  await mine.write('First paragraph.', 'Second paragraph.', 'Third paragraph.')
  await mine.save()
  const other = await colleague(browser, baseURL ?? '', 'Their Own')
  const theirs = other.desk
  await theirs.page.goto(page.url())
  await expect(theirs.body).toContainText('Third paragraph.')

  await context.setOffline(true)
  const until = Date.now() + 60_000
  for (let round = 1; Date.now() < until; round += 1) {
    await mine.append(round === 1 ? 'First paragraph.' : ` Alone ${round - 1}.`, ` Alone ${round}.`)
    await theirs.append(round === 1 ? 'Second paragraph.' : ` Meanwhile ${round - 1}.`, ` Meanwhile ${round}.`)
    await expect(theirs.saving).toContainText(/Saved \d\d:\d\d:\d\d/)
    await page.waitForTimeout(5_000)
  }
  await expect(mine.page.getByText('cannot be reached')).toBeVisible()
  // The last thing each writes is the same paragraph.
  await mine.append('Third paragraph.', ' Alone at the end.')
  await theirs.append('Third paragraph.', ' Meanwhile at the end.')
  await theirs.save()
  const alone = (await mine.body.innerText()).match(/ Alone \d+\./g) ?? []
  const meanwhile = (await theirs.body.innerText()).match(/ Meanwhile \d+\./g) ?? []
  expect(alone.length).toBeGreaterThan(3)
  expect(meanwhile).toHaveLength(alone.length)

  await context.setOffline(false)
  await expect(mine.page.getByText('cannot be reached')).toHaveCount(0, { timeout: 90_000 })
  await expect(mine.saving).toContainText(/Saved \d\d:\d\d:\d\d/)
  const ends = ['Third paragraph. Alone at the end.', 'Third paragraph. Meanwhile at the end.']
  for (const words of [...alone, ...meanwhile, ...ends]) await expect(mine.body).toContainText(words)
  await mine.save()
  await theirs.page.reload()
  for (const words of [...alone, ...meanwhile, ...ends]) await expect(theirs.body).toContainText(words)
  await other.context.close()
})

test('text that a crash left behind in two windows comes back, and is saved', async ({ page, context, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(name('Before the crash'))
  await story.write('First paragraph.', 'Second paragraph.')
  await story.save()
  const address = page.url()
  const other = new Manuscript(await context.newPage())
  await other.page.goto(address)
  await expect(other.body).toContainText('Second paragraph.')
  await context.setOffline(true)
  await story.append('First paragraph.', ' Typed just before the browser died.')
  await other.append('Second paragraph.', ' And this in its other window.')
  for (const window of [page, other.page]) {
    await expect(window.getByText('cannot be reached')).toBeVisible()
    await window.close({ runBeforeUnload: false })
  }
  await context.setOffline(false)

  const again = new Manuscript(await context.newPage())
  await again.page.goto(address)
  await expect(again.body).toContainText('First paragraph. Typed just before the browser died.')
  await expect(again.body).toContainText('Second paragraph. And this in its other window.')
  await expect(again.saving).toContainText('was brought back')
  await expect(again.saving).toContainText('revision 3')
})

test('two revisions are compared word by word, and the older one comes back', async ({ page, signInAs }) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(name('With a past'))
  await story.write('The old word stands.')
  await story.save()
  await story.append('The old word stands.', ' A new sentence follows.')
  await story.save()
  await page.getByRole('link', { name: 'History' }).click()
  await expect(page.locator('ins')).toContainText('A new sentence follows.')
  await page.getByRole('radio', { name: 'Compare to revision 2' }).check()
  await page.getByRole('button', { name: 'Compare' }).click()
  await page.getByRole('button', { name: 'Make revision 2 the newest' }).click()
  await expect(story.body).toHaveText('The old word stands.')
  await expect(story.saving).toContainText('revision 4')
})
