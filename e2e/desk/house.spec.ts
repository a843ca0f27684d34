import { db } from '@/lib/platform/db/client'
import { makeSession } from '@/prisma/factories/sessions'
import { expect, test } from '../fixtures'

test('an editor writes what the house says of itself, and readers have it at once', async ({
  page,
  stranger,
  signInAs,
}) => {
  await signInAs('editor')
  await page.goto('/desk')
  await page.getByRole('link', { name: 'The house' }).click()
  await page.getByRole('link', { name: 'Contact' }).click()
  const text = page.getByLabel('Text')
  const before = await text.inputValue()
  await text.fill(`## Desk\n\nWrite to [the desk](mailto:desk@plenary.test).\n\n${before}`)

  // Somebody else is quicker.
  const other = await page.context().newPage()
  await other.goto('/desk/site/contact')
  await other.getByLabel('Title').fill('How to reach us')
  await other.getByRole('button', { name: 'Save' }).click()
  await expect(other.getByText('Saved. Readers see it.')).toBeVisible()

  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Somebody saved while you were writing' })).toBeVisible()
  await expect(page.getByText('How to reach us')).toBeVisible()
  await expect(text).toHaveValue(/^## Desk/)
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Readers see it.')).toBeVisible()

  await stranger.goto('/')
  await stranger.getByRole('contentinfo').getByRole('link', { name: 'Contact' }).click()
  await expect(stranger.getByRole('heading', { level: 2, name: 'Desk' })).toBeVisible()
  await expect(stranger.getByRole('link', { name: 'the desk' })).toHaveAttribute('href', 'mailto:desk@plenary.test')
})

test('networks stand in the footer and beneath each story', async ({ page, stranger, signInAs }) => {
  await signInAs('editor')
  await page.goto('/desk/site')
  await page.getByLabel('Network').last().fill('Herald')
  await page.getByLabel('Address').last().fill('https://herald.test/@plenary')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByText('Saved. Readers see it.')).toBeVisible()

  await stranger.goto('/articles/a-house-without-corners')
  const links = stranger.getByRole('link', { name: 'Herald' })
  await expect(links).toHaveCount(2)
  await expect(links.first()).toHaveAttribute('rel', 'me')
})

test('a recording plays in the page of its session, and asks nobody for anything before', async ({
  page,
  stranger,
  signInAs,
}) => {
  const session = await makeSession(db(), { title: 'On rivers' })
  const { slug } = await db().edition.findUniqueOrThrow({ where: { id: session.editionId } })
  await signInAs('editor')
  await page.goto(`/desk/sessions/${session.id}/materials`)
  await page.getByLabel('Title').fill('The whole session')
  await page.getByLabel('Address').fill('https://vimeo.com/76979871')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByText('Added. Readers see it.')).toBeVisible()
  await page.getByLabel('What it is').selectOption('document')
  await page.getByLabel('Title').fill('The slides')
  await page.getByLabel('Address').fill('https://elsewhere.test/slides.pdf')
  await page.getByRole('button', { name: 'Add' }).click()
  await expect(page.getByRole('listitem').filter({ hasText: 'The slides' })).toBeVisible()

  const asked: string[] = []
  await stranger.route(/vimeo/, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'text/html', body: '<p>A film</p>' })
  })
  await stranger.goto(`/editions/${slug}/sessions/${session.slug}`)
  await expect(stranger.getByRole('link', { name: 'The slides' })).toHaveAttribute(
    'href',
    'https://elsewhere.test/slides.pdf',
  )
  await expect(stranger.getByText('PDF, elsewhere.test')).toBeVisible()
  const play = stranger.getByRole('button', { name: /Vimeo/ })
  await expect(play).toBeVisible()
  expect(asked).toEqual([])
  await play.click()
  await expect(stranger.frameLocator('iframe[title="The whole session"]').getByText('A film')).toBeVisible()
  expect(asked).toEqual([expect.stringContaining('https://player.vimeo.com/video/76979871')])

  await page.getByRole('button', { name: 'Take off: The whole session' }).click()
  await expect(page.getByText('The whole session')).toHaveCount(0)
  await stranger.reload()
  await expect(stranger.getByRole('heading', { name: 'Recordings' })).toHaveCount(0)
})
