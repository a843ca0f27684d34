import path from 'node:path'
import type { Browser, Page } from '@playwright/test'
import { createArticle } from '@/lib/articles/commands/create-article'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import type { Viewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { failures, tell } from './telling'

const PHONE = { width: 390, height: 844 }
const LEAD_BYTES = 90 * 1024

/** Publishes a story under a picture; its slug. */
export async function publishUnder(assetId: string, headline: string, viewer: Viewer): Promise<string> {
  await db().mediaAsset.update({ where: { id: assetId }, data: { right: 'licensed', alt: 'A made-up view' } })
  const lead = { assetId, caption: null, alt: null, decorative: false }
  const created = await createArticle(
    {
      ...{ kind: 'news', editionId: null, headline, standfirst: 'Nothing is in it.' },
      content: content([paragraph('Words.')], { lead }),
    },
    viewer,
    currentTime(),
  )
  if (!created.ok) throw new Error(JSON.stringify(created.problem))
  const published = await publishArticle({ articleId: created.value.id, revision: 1 }, viewer, currentTime())
  if (!published.ok) throw new Error(JSON.stringify(published.problem))
  return created.value.slug
}

/**
 * Opens a story on phones of three densities. The lead picture is light, it is the largest thing that is painted, and it is
 * named in the page as the server sends it, to be fetched first.
 */
export async function lookOnPhones(browser: Browser, baseURL: string, slug: string, credit: string) {
  for (const deviceScaleFactor of [1, 2, 3]) {
    const phone = await browser.newContext({ baseURL, viewport: PHONE, deviceScaleFactor })
    // The first visitor has the picture made, the second finds it; both see the same.
    const first = await visit(await phone.newPage(), slug)
    await phone.close()
    const again = await browser.newContext({ baseURL, viewport: PHONE, deviceScaleFactor })
    const seen = await visit(await again.newPage(), slug)
    await again.close()

    const name = path.basename(seen.picture)
    tell(`lead picture at 390 px and ${deviceScaleFactor}×, bytes (${name})`, seen.bytes, LEAD_BYTES)
    console.log(`  largest paint after ${seen.paintedMs} ms, ${first.paintedMs} ms while it was made: ${name}`)
    if (seen.largest !== seen.picture) failures.push(`The largest paint is ${seen.largest || 'text'}, not the picture.`)
    if (!seen.source.includes(new URL(seen.picture).pathname)) failures.push('The page does not name its lead picture.')
    if (!/<img[^>]*fetchpriority="high"/i.test(seen.source)) failures.push('The lead picture is not fetched first.')
    if (!seen.isEager) failures.push('The lead picture waits until it is scrolled to.')
    if (!seen.source.includes(credit)) failures.push('The page does not name the credit.')
  }
}

async function visit(page: Page, slug: string) {
  const [response, answer] = await Promise.all([
    page.waitForResponse((each) => each.url().includes('/media/renditions/')),
    page.goto(`/articles/${slug}`),
  ])
  const bytes = (await response.body()).length
  const image = page.locator('article img[fetchpriority="high"]').first()
  await image.evaluate((shown: HTMLImageElement) => shown.decode())
  const painted = await page.evaluate(
    () =>
      new Promise<{ largest: string; paintedMs: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1) as PerformanceEntry & { url: string }
          resolve({ largest: last.url, paintedMs: Math.round(last.startTime) })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  return {
    ...painted,
    bytes,
    picture: response.url(),
    isEager: (await image.getAttribute('loading')) === 'eager',
    source: (await answer?.text()) ?? '',
  }
}
