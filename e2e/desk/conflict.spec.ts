import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

test('a stale save is refused, and both texts are kept', async ({ page, context, signInAs }) => {
  await signInAs('editor')
  const mine = new Manuscript(page)
  await mine.start(`Two desks, one story ${randomUUID().slice(0, 8)}`)
  const theirs = new Manuscript(await context.newPage())
  await theirs.page.goto(page.url())
  await expect(theirs.body).toBeVisible()

  await theirs.write('What they wrote.')
  await theirs.save()
  await mine.write('What I wrote.')
  await page.getByRole('button', { name: 'Save', exact: true }).click()

  await expect(page.getByRole('alert').first()).toContainText('Somebody saved revision 2 in the meantime')
  await expect(mine.body).toContainText('What I wrote.')
  await theirs.page.reload()
  await expect(theirs.body).toContainText('What they wrote.')
})

test('a save that cannot reach the portal keeps the text and can be repeated', async ({ page, context, signInAs }) => {
  await signInAs('contributor')
  const story = new Manuscript(page)
  await story.start(`Away from the network ${randomUUID().slice(0, 8)}`)
  await story.write('Typed without a network.')
  await context.setOffline(true)
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByRole('alert').first()).toContainText('cannot be reached')
  await context.setOffline(false)
  await story.save()
  await page.reload()
  await expect(story.body).toContainText('Typed without a network.')
})
