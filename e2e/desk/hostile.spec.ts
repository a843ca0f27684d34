import { randomUUID } from 'node:crypto'
import { db } from '@/lib/platform/db/client'
import { hostileStories } from '@/prisma/factories/hostile-stories'
import { expect, test } from '../fixtures'
import { Manuscript } from '../support/manuscript'

const MEGABYTE = 1024 * 1024
// On a busy machine; each is refused in a few milliseconds when it is quiet.
const LONGEST_MS = 5000

const stored = (id: string) =>
  db().article.findUniqueOrThrow({ where: { id }, include: { revisions: true, statuses: true } })

test('every hostile story is refused at the door, in time, and the stored one stays as it was', async ({
  page,
  signInAs,
  baseURL,
}) => {
  test.setTimeout(120_000)
  await signInAs('editor')
  await new Manuscript(page).start(`Attacked ${randomUUID().slice(0, 8)}`)
  const id = page.url().split('/').at(-1) ?? ''
  const before = await stored(id)
  const headers = { origin: baseURL ?? '', 'content-type': 'application/json' }

  for (const { name, body, status, refused } of hostileStories()) {
    await test.step(name, async () => {
      const data = Buffer.from(body)
      const started = performance.now()
      const answer = await page.request.put(`/api/desk/articles/${id}/draft`, { headers, data })
      expect(performance.now() - started).toBeLessThan(LONGEST_MS)
      expect(answer.status()).toBe(status)
      expect(answer.headers()['content-type']).toBe('application/problem+json')
      const problem = (await answer.json()) as { issues?: unknown[] }
      expect(problem.issues?.[0] ?? null).toEqual(refused)
    })
  }
  const bomb = { ...headers, 'content-encoding': 'gzip' }
  const packed = await page.request.put(`/api/desk/articles/${id}/draft`, { headers: bomb, data: Buffer.from('x') })
  expect(packed.status()).toBe(415)
  expect(await stored(id)).toEqual(before)
})

test('a file that is far too large is refused with words, by the page and by the door', async ({
  page,
  signInAs,
  baseURL,
}) => {
  await signInAs('editor')
  const data = Buffer.alloc(100 * MEGABYTE, 'PK')
  const answer = await page.request.post('/api/desk/articles/intake?name=release.docx', {
    headers: { origin: baseURL ?? '', 'content-type': 'application/octet-stream' },
    data,
  })
  expect(answer.status()).toBe(413)
  await page.goto('/desk/articles/import')
  await page.getByLabel('Or a file').setInputFiles({
    name: 'release.docx',
    mimeType: 'application/octet-stream',
    buffer: data.subarray(0, 11 * MEGABYTE),
  })
  await expect(page.getByRole('alert').first()).toContainText('10 MB')
})

test('when a save is refused, the reason is told and the text stays on the screen', async ({ page, signInAs }) => {
  await signInAs('editor')
  const story = new Manuscript(page)
  await story.start(`Kept on screen ${randomUUID().slice(0, 8)}`)
  await story.write('Words that must not be lost.')
  await story.save()

  // What a browser extension might put into the text that is sent.
  await page.route('**/draft', async (route) => {
    const sent = route.request().postDataJSON() as { content: { body: { content: object[] } } }
    sent.content.body.content.push({ type: 'script', attrs: {} })
    await route.continue({ postData: JSON.stringify(sent) })
  })
  await story.append('must not be lost.', ' Nor must these.')
  await page.keyboard.press('Control+s')
  const alert = page.getByRole('alert').first()
  await expect(alert).toContainText('This cannot be saved as it is')
  await expect(alert).toContainText('content.body.content.1.type')
  await expect(story.body).toContainText('Words that must not be lost. Nor must these.')

  await page.unroute('**/draft')
  await story.save()
  await page.reload()
  await expect(story.body).toContainText('Words that must not be lost. Nor must these.')
})
