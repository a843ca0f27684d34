import { randomUUID } from 'node:crypto'
import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import { makeMediaAsset } from '@/prisma/factories/media'
import { makeTopic } from '@/prisma/factories/topics'
import { expect, test } from '../fixtures'
import { harbourRelease } from '../support/harbour-release'
import { Manuscript } from '../support/manuscript'
import { referenceRelease } from '../support/reference-release'
import type { Release } from '../support/release'

for (const [name, releaseOf] of [
  ['a made-up release', harbourRelease],
  ['the reference article', () => Promise.resolve(referenceRelease())],
] as const) {
  test(`${name} is pasted, finished and published; a stranger reads it`, async ({ page, stranger, signInAs }) => {
    test.setTimeout(90_000)
    const release = await releaseOf()
    test.skip(release === null, 'It is not at hand here.')
    if (!release) return
    await signInAs('editor')
    const pictures = await picturesFor(release)
    await review(page, release, pictures)
    const topic = await makeTopic(db(), { name: `Made-up topic ${randomUUID().slice(0, 8)}` })
    await finish(page, release, topic.name)
    await readAsStranger(stranger, release, page, topic.name)
  })
}

/** One picture of the library for each credit of the text, without alternative text. */
async function picturesFor({ credits }: Release): Promise<string[]> {
  const names = credits.map((_credit, index) => `A made-up picture ${index} ${randomUUID().slice(0, 8)}`)
  for (const [index, caption] of names.entries()) {
    await makeMediaAsset(db(), { caption, credit: credits[index] ?? null, alt: null })
  }
  return names
}

/** Agrees with what is proposed, chooses the pictures, and says who the unknown one is. */
async function review(page: Page, { text, unknown }: Release, pictures: string[]) {
  await page.goto('/desk/articles/import')
  await page.getByLabel('Text', { exact: true }).fill(text)
  await page.getByRole('button', { name: 'Read the text' }).click()
  const proposals = page.getByRole('region', { name: 'Proposals' })
  const choose = proposals.getByRole('button', { name: 'Choose a picture' })
  await expect(choose.first()).toBeVisible()
  for (const name of pictures) {
    await choose.first().click()
    const library = page.getByRole('dialog')
    await library.getByRole('searchbox').fill(name)
    await library.getByRole('button', { name: new RegExp(name) }).click()
    await expect(proposals.getByText(`Picture: ${name}`)).toBeVisible()
  }
  if (unknown) {
    const quote = proposals.getByRole('listitem').filter({
      has: page.getByRole('checkbox', { name: new RegExp(`^Quote direct · ${unknown.label}`) }),
    })
    await quote.last().getByText('Choose another person').click()
    await new Manuscript(page).choose(
      quote.last().getByLabel('Person', { exact: true }),
      unknown.chosen,
      unknown.chosen,
    )
    await expect(quote.last().getByRole('combobox', { name: 'Likely' })).toContainText(unknown.chosen)
  }
  await page.getByRole('button', { name: 'Create draft' }).click()
  await page.waitForURL(/\/desk\/articles\/[0-9a-f-]{36}$/)
}

/** Adds what no text says, until nothing keeps the story from its readers. */
async function finish(page: Page, { headline, city }: Release, topic: string) {
  const story = new Manuscript(page)
  await expect(story.body).toBeVisible()
  await expect(page.getByLabel('Headline')).toHaveValue(headline)
  await expect(page.getByRole('textbox', { name: 'City' })).toHaveValue(city)
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'Publish the story' })
  await expect(dialog.getByRole('alert')).toContainText('A picture has no alternative text.')
  await dialog.getByRole('button', { name: 'Not now' }).click()
  const alternatives = story.body.getByLabel(/Alternative text/i)
  for (let index = 0; index < (await alternatives.count()); index++) {
    await alternatives.nth(index).fill('People in a made-up hall')
  }
  await story.choose(page.getByLabel('Topics'), topic, topic)
  await story.save()
  await story.publish()
  await expect(story.saving).toContainText('Readers see revision')
}

async function readAsStranger(stranger: Page, release: Release, page: Page, topic: string) {
  const address = await page.getByRole('link', { name: 'Read it on the site' }).getAttribute('href')
  const answer = await stranger.goto(address ?? '')
  expect(answer?.status()).toBe(200)
  await expect(stranger.getByRole('heading', { level: 1 })).toHaveText(release.headline)
  const article = stranger.locator('article')
  await expect(article).toContainText(new RegExp(release.city, 'i'))
  await expect(article).toContainText(release.prose)
  for (const words of [...release.quotes, ...release.captions, ...release.credits]) {
    await expect(article.getByText(words).first()).toBeVisible()
  }
  await expect(article.locator('figure img')).toHaveCount(release.credits.length)
  const main = stranger.getByRole('main')
  for (const name of [...release.speakers, ...(release.unknown ? [release.unknown.chosen] : [])]) {
    await expect(main.getByRole('link', { name }).first()).toBeVisible()
  }
  await expect(main.getByRole('link', { name: topic }).first()).toBeVisible()
  await main.getByRole('link', { name: release.sessionTitle }).first().click()
  await expect(stranger.getByRole('link', { name: release.headline }).first()).toBeVisible()
}
