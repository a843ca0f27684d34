import { randomUUID } from 'node:crypto'
import { expect, test } from '../fixtures'
import { db } from '@/lib/platform/db/client'
import { makeTopic } from '@/prisma/factories/topics'
import { Manuscript } from '../support/manuscript'

test('undo goes back over everything in the order in which it was done, wherever that was', async ({
  page,
  signInAs,
}) => {
  const topic = await makeTopic(db(), { name: `Undone topic ${randomUUID().slice(0, 8)}` })
  await signInAs('editor')
  const story = new Manuscript(page)
  const headline = `Undone ${randomUUID().slice(0, 8)}`
  await story.start(headline)
  const panel = page.getByRole('complementary')
  const licence = panel.getByLabel('Licence')
  const topicTag = panel.getByRole('button', { name: `Remove ${topic.name}` })
  const signedBy = panel.locator('#bylines').getByLabel('Name')
  const told = page.getByRole('status', { name: 'What undo changed' })

  await story.write('First words.')
  await story.choose(panel.getByLabel('Topics'), topic.name, topic.name)
  await expect(topicTag).toBeVisible()
  await story.append('First words.', ' Second words.')
  await panel.getByRole('button', { name: 'Add a byline' }).click()
  await signedBy.fill('Kim Example')
  await page.getByLabel('Headline').fill(`${headline} again`)
  await licence.fill('CC BY 4.0')

  // In a field whose words are the story’s the keys mean the story’s one history.
  await page.keyboard.press('Control+z')
  await expect(licence).toHaveValue('')
  await expect(told).toContainText('licence')
  await page.keyboard.press('Control+z')
  await expect(page.getByLabel('Headline')).toHaveValue(headline)
  await expect(page.getByLabel('Headline')).toBeInViewport()
  await story.body.focus()
  await page.keyboard.press('Control+z')
  await expect(signedBy).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(story.body).toHaveText('First words.')
  await expect(topicTag).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(topicTag).toHaveCount(0)
  await expect(told).toContainText('topics')
  await expect(story.body).toHaveText('First words.')

  for (let again = 0; again < 5; again += 1) await page.keyboard.press('Control+Shift+z')
  await expect(topicTag).toBeVisible()
  await expect(story.body).toHaveText('First words. Second words.')
  await expect(signedBy).toHaveValue('Kim Example')
  await expect(page.getByLabel('Headline')).toHaveValue(`${headline} again`)
  await expect(licence).toHaveValue('CC BY 4.0')

  // In a field that looks something up they are the browser’s own.
  const lookup = panel.getByLabel('Topics')
  await lookup.focus()
  await page.keyboard.type('nothing')
  await page.keyboard.press('Control+z')
  await expect(licence).toHaveValue('CC BY 4.0')
  await story.save()
  await page.reload()
  await expect(licence).toHaveValue('CC BY 4.0')
  await expect(topicTag).toBeVisible()
})
