import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { db } from '@/lib/platform/db/client'
import { expect, test } from '../fixtures'
import { everyBlock } from '../support/every-block'

async function faultsOf(page: Page) {
  // The page in a preview's frame is looked at on its own.
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze()
  return violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html }) => html) }))
}

for (const scheme of ['light', 'dark'] as const) {
  test.describe(`in ${scheme}`, () => {
    test.use({ colorScheme: scheme, contextOptions: { reducedMotion: 'reduce' } })

    test('no screen of the desk has an accessibility fault, an error in the console or a dead skip link', async ({
      page,
      signInAs,
    }) => {
      test.setTimeout(180_000)
      await signInAs('administrator')
      await page.goto('/desk')
      const { id, edition, session, assignment } = await everyBlock(page)
      const story = `/desk/articles/${id}`
      const shared = `/preview/story/${id}`
      const [one, other] = await db().speaker.findMany({ take: 2, orderBy: { id: 'asc' } })
      if (!one || !other) throw new Error('The demo world has no two people.')
      const picture = await db().mediaAsset.findFirstOrThrow({ select: { id: true } })
      const paths = [
        ...[
          '/desk',
          '/desk?q=every+block',
          '/desk?q=zzzzzz',
          `/desk/bulk?verb=publish&id=${id}`,
          '/desk/deleted',
          '/desk/site',
          '/desk/site/about',
        ],
        ...[`/desk/sessions/${session.id}/materials`],
        ...[`/desk/editions/${edition.slug}/coverage`, `/desk/assignments/new?session=${session.id}`],
        ...[`/desk/assignments/${assignment.id}`, '/desk/articles/new', '/desk/articles/import', '/desk/mentions'],
        ...['/desk/library', '/desk/library?lacks=credit', `/desk/library/${picture.id}`],
        ...['/desk/people', `/desk/people/${one.id}`, `/desk/people/${one.id}/split`, '/desk/people/duplicates'],
        ...[`/desk/people/merge?keep=${one.id}&other=${other.id}`, '/desk/people/merges', '/desk/organisations'],
        ...[`/desk/editions/${edition.slug}/programme`, `/desk/editions/${edition.slug}/versions`, '/desk/imports'],
        ...[
          `/desk/sessions/${session.id}`,
          `/desk/editions/${edition.slug}/sessions/new`,
          '/desk/venues',
          '/desk/topics',
        ],
        ...[story, `${story}/history`, `${story}/preview`, shared],
      ]
      const errors: string[] = []
      page.on('console', (message) => message.type() === 'error' && errors.push(`${page.url()}: ${message.text()}`))
      page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`))
      for (const path of paths) {
        await test.step(path, async () => {
          expect((await page.goto(path))?.status()).toBe(200)
          if (path === story) await expect(page.getByRole('textbox', { name: 'Story' })).toBeVisible()
          expect(await faultsOf(page)).toEqual([])
          await expect(page.locator('#content')).toHaveCount(1)
        })
      }
      expect(errors).toEqual([])
    })

    test('nor has what opens over a story', async ({ page, signInAs }) => {
      test.setTimeout(120_000)
      await signInAs('administrator')
      await page.goto('/desk')
      const { id } = await everyBlock(page)
      await page.goto(`/desk/articles/${id}`)
      const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
      await expect(page.getByRole('textbox', { name: 'Story' })).toBeVisible()

      await button(/^Comments/).click()
      await expect(page.getByRole('region', { name: 'Comments' })).toBeVisible()
      expect(await faultsOf(page)).toEqual([])
      await page.keyboard.press('Escape')

      await button('Find and replace').click()
      expect(await faultsOf(page)).toEqual([])
      await page.keyboard.press('Escape')

      for (const name of ['Keyboard shortcuts', 'Publish']) {
        await button(name).click()
        // The dialog itself has no box of its own.
        await expect(page.getByRole('dialog').getByRole('heading').first()).toBeVisible()
        expect(await faultsOf(page)).toEqual([])
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toHaveCount(0)
      }
    })
  })
}

test('on a phone the tools of a story stand in one row that leaves room for its words', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs('editor')
  await page.goto('/desk')
  const { id } = await everyBlock(page)
  await page.goto(`/desk/articles/${id}`)
  const story = page.getByRole('textbox', { name: 'Story' })
  await story.getByText('Whoever asks in time.').click()
  const tools = page.getByRole('toolbar')
  await expect(tools).toBeInViewport()
  const box = await tools.boundingBox()
  expect(box?.height).toBeLessThan(80)
  expect(box?.y).toBeLessThan(20)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
  await tools.getByRole('button', { name: 'Redo' }).focus()
  await expect(tools.getByRole('button', { name: 'Redo' })).toBeInViewport()
})
