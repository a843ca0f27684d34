import { beforeEach, expect, it, vi } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeEdition, makeSeries } from '@/prisma/factories/editions'
import { makeSpeaker } from '@/prisma/factories/speakers'
import { makeTopic } from '@/prisma/factories/topics'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { publishArticle } from '../commands/publish-article'
import { renameAddress } from '../commands/rename-address'
import { saveDraft } from '../commands/save-draft'
import { unpublishArticle } from '../commands/unpublish-article'
import { getPublishForecast } from './publish-forecast'

const NOW = new Date('2026-11-20T10:00:00Z')

let viewer: Viewer
vi.mock('@/lib/auth/session', () => ({ requireViewer: () => Promise.resolve(viewer) }))
beforeEach(async () => {
  viewer = await viewerWith('editor')
})

it('tells by name what comes, stays and goes, and how many quotes; and that is what publishing then does', async () => {
  const [first, second] = [await makeTopic(db()), await makeTopic(db())]
  const speaker = await makeSpeaker(db())
  const edition = await makeEdition(db(), { seriesId: (await makeSeries(db())).id })
  const [kept, dropped, added] = [1, 2, 3].map(() => attribution({ speakerId: speaker.id }))
  if (!kept || !dropped || !added) throw new Error('Three quotes were made.')
  const { id, headline } = await makeDraft(viewer, NOW)
  const save = (base: number, quotes: [string, typeof kept][], topicId: string) =>
    saveDraft(
      {
        articleId: id,
        base,
        headline,
        standfirst: '',
        content: content([paragraph(...quotes.map(([words, quote]): [string, string] => [words, quote.id]))], {
          quotes: quotes.map(([, quote]) => quote),
          topicIds: [topicId],
          editionIds: [edition.id],
        }),
      },
      viewer,
      NOW,
    )

  await save(
    1,
    [
      ['as it was', kept],
      ['soon gone', dropped],
    ],
    first.id,
  )
  expect(await getPublishForecast(id)).toMatchObject({
    revision: 2,
    live: null,
    quotes: { added: 2, changed: 0, same: 0, removed: 0 },
    redirects: [],
  })
  await publishArticle({ articleId: id, revision: 2 }, viewer, NOW)

  await save(
    2,
    [
      ['as it is', kept],
      ['quite new', added],
    ],
    second.id,
  )
  const forecast = await getPublishForecast(id)
  expect(forecast).toMatchObject({ revision: 3, live: 2, quotes: { added: 1, changed: 1, same: 0, removed: 1 } })
  expect(forecast?.pages.map(({ kind, name, change }) => [kind, name, change])).toEqual([
    ['edition', expect.any(String), 'stays'],
    ['speaker', speaker.name, 'stays'],
    ...[
      ['topic', first.name, 'goes'],
      ['topic', second.name, 'comes'],
    ].toSorted((a, b) => (a[1] ?? '').localeCompare(b[1] ?? '')),
  ])
  await publishArticle({ articleId: id, revision: 3 }, viewer, NOW)
  const live = await db().articleTopic.findMany({ where: { articleId: id } })
  expect(live.map(({ topicId }) => topicId)).toEqual([second.id])
})

it('tells which addresses will lead to the new one', async () => {
  const { id, slug } = await makeDraft(viewer, NOW)
  await publishArticle({ articleId: id, revision: 1 }, viewer, NOW)
  await unpublishArticle({ articleId: id, note: null }, viewer, NOW)
  await renameAddress({ articleId: id, slug: `${slug}-again` }, viewer, NOW)
  expect(await getPublishForecast(id)).toMatchObject({
    path: `/articles/${slug}-again`,
    redirects: [`/articles/${slug}`],
  })
})

it('tells errors and warnings, and nothing to those who may not publish', async () => {
  const { id } = await makeDraft(viewer, NOW, '')
  const checks = (await getPublishForecast(id))?.checks.map(({ severity, message }) => `${severity} ${message}`)
  expect(checks).toContain('error headline.missing')
  expect(checks).toContain('warning topics.missing')
  viewer = await viewerWith('contributor')
  const own = await makeDraft(viewer, NOW)
  expect(await getPublishForecast(own.id)).toBeNull()
  expect(await getPublishForecast(id)).toBeNull()
})
