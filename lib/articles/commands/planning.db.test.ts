import { beforeAll, describe, expect, it } from 'vitest'
import { systemViewer, type Viewer } from '@/lib/auth/model'
import { resolveAddress } from '@/lib/addresses/queries'
import { db } from '@/lib/platform/db/client'
import { search } from '@/lib/search/queries/search'
import { searchState } from '@/lib/search/state'
import { makeTopic } from '@/prisma/factories/topics'
import { makeDraft, rewrite, viewerWith } from '@/prisma/testing/desk'
import { getArticle } from '../queries/article'
import { listFullArticles } from '../queries/full'
import { listArticles } from '../queries/list'
import { embargoArticle } from './embargo-article'
import { failPlan } from './fail-plan'
import { publishArticle } from './publish-article'
import { publishPlanned } from './publish-planned'
import { renameAddress } from './rename-address'
import { replanOverdue } from './replan-overdue'
import { scheduleArticle } from './schedule-article'
import { unpublishArticle } from './unpublish-article'
import { unscheduleArticle } from './unschedule-article'

const NOW = new Date('2026-11-20T10:00:00Z')
const DUE = new Date('2026-11-20T12:30:00Z')
const LATE = new Date('2026-11-20T12:30:01Z')
const TOMORROW = new Date('2026-11-21T12:30:00Z')
const queue = systemViewer('scheduled publishing')

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

const at = (publishAt: Date) => ({ publishAt: publishAt.toISOString() })
const schedule = (articleId: string, publishAt = DUE, revision = 1) =>
  scheduleArticle({ articleId, revision, zone: 'Asia/Dubai', ...at(publishAt) }, editor, NOW)
const keep = (articleId: string, now = LATE, plannedRevision = 1, publishAt = DUE) =>
  publishPlanned({ articleId, plannedRevision, ...at(publishAt) }, queue, now)

async function planned() {
  const story = await makeDraft(editor, NOW)
  expect(await schedule(story.id)).toEqual({ ok: true, value: { publishAt: DUE, zone: 'Asia/Dubai' } })
  return story
}

const row = (id: string) => db().article.findUniqueOrThrow({ where: { id } })
const jobs = (id: string) => db().$queryRaw<{ run_at: Date }[]>`
  SELECT run_at FROM graphile_worker.jobs WHERE key = ${`publish-planned:${id}`}`

describe('scheduleArticle', () => {
  it('books one job, and another in its place when the time changes', async () => {
    const { id } = await planned()
    expect(await row(id)).toMatchObject({ state: 'scheduled', publishAt: DUE, plannedRevision: 1 })
    await schedule(id, TOMORROW)
    expect(await jobs(id)).toEqual([{ run_at: TOMORROW }])
    await unscheduleArticle({ articleId: id }, editor, NOW)
    expect(await jobs(id)).toEqual([])
    expect(await row(id)).toMatchObject({ state: 'approved', publishAt: null, plannedRevision: null })
    expect(await unscheduleArticle({ articleId: id }, editor, NOW)).toMatchObject({ problem: { kind: 'forbidden' } })
  })

  it('shows nothing to any reader before its time', async () => {
    const { slug, headline, id } = await planned()
    await embargoArticle({ articleId: id, embargo: { until: DUE.toISOString(), reason: 'Agreed.' } }, editor, NOW)
    expect(await getArticle(slug)).toBeNull()
    expect(await resolveAddress(`/articles/${slug}`)).toBeNull()
    expect((await listArticles({}, { limit: 1000 })).map((each) => each.slug)).not.toContain(slug)
    expect((await listFullArticles(1000)).map((each) => each.slug)).not.toContain(slug)
    expect(JSON.stringify(await search(searchState({ q: headline })))).not.toContain(slug)
  })

  it('refuses the past, places without a clock, stale revisions, unready stories and contributors', async () => {
    const { id } = await makeDraft(editor, NOW)
    expect(await schedule(id, NOW)).toMatchObject({ problem: { issues: [{ message: 'time.past' }] } })
    const nowhere = { articleId: id, revision: 1, zone: 'Nowhere/Land', ...at(DUE) }
    expect(await scheduleArticle(nowhere, editor, NOW)).toMatchObject({
      problem: { kind: 'invalid', issues: [{ path: 'zone', message: 'zone.unknown' }] },
    })
    expect(await schedule(id, DUE, 4)).toMatchObject({ problem: { kind: 'conflict', current: 1 } })
    const author = await viewerWith('contributor')
    const own = await makeDraft(author, NOW)
    expect(await scheduleArticle({ ...nowhere, articleId: own.id, zone: 'UTC' }, author, NOW)).toMatchObject({
      problem: { kind: 'forbidden' },
    })
    const unready = await makeDraft(editor, NOW, '')
    expect(await schedule(unready.id)).toMatchObject({
      problem: { kind: 'not-ready', issues: [{ message: 'headline.missing' }] },
    })
    expect(await jobs(unready.id)).toEqual([])
  })
})

describe('publishPlanned', () => {
  it('publishes the planned revision once, however often and from however many sides it runs', async () => {
    const { id, slug, headline } = await planned()
    await rewrite(editor, NOW, { id, base: 1, headline: 'Not decided yet' })
    const outcomes = await Promise.all(Array.from({ length: 5 }, () => keep(id)))
    const told = outcomes.map((each) => (each.ok ? each.value.outcome : each.problem.kind)).sort()
    expect(told).toEqual(['published', ...Array<string>(4).fill('superseded')])
    expect(await getArticle(slug)).toMatchObject({ headline, firstPublishedAt: LATE })
    expect(await db().articleStatus.count({ where: { articleId: id, verb: 'publish-planned' } })).toBe(1)
    expect(
      await db().auditEvent.findFirst({ where: { subjectId: id, verb: 'article.publish-planned' } }),
    ).toMatchObject({ actorLabel: 'scheduled publishing' })
  })

  it('leaves alone what was changed, called off, published or deleted meanwhile', async () => {
    const superseded = { ok: true, value: { outcome: 'superseded' } }
    const changed = await planned()
    await schedule(changed.id, TOMORROW)
    expect(await keep(changed.id)).toEqual(superseded)
    const calledOff = await planned()
    await unscheduleArticle({ articleId: calledOff.id }, editor, NOW)
    expect(await keep(calledOff.id)).toEqual(superseded)
    const earlier = await planned()
    await publishArticle({ articleId: earlier.id, revision: 1 }, editor, NOW)
    expect(await keep(earlier.id)).toEqual(superseded)
    expect(await jobs(earlier.id)).toEqual([])
  })

  it('is never dated before its time by a slow clock, and not done long before it', async () => {
    const { id } = await planned()
    await expect(keep(id, NOW)).rejects.toThrow('not due')
    await keep(id, new Date(DUE.getTime() - 300))
    expect(await row(id)).toMatchObject({ firstPublishedAt: DUE })
  })

  it('brings an update to readers at its time, who keep the old text until then', async () => {
    const story = await makeDraft(editor, NOW)
    await publishArticle({ articleId: story.id, revision: 1 }, editor, NOW)
    await rewrite(editor, NOW, { id: story.id, base: 1, headline: 'The update' })
    await schedule(story.id, DUE, 2)
    expect(await getArticle(story.slug)).toMatchObject({ headline: story.headline })
    expect(await row(story.id)).toMatchObject({ state: 'published' })
    await keep(story.id, LATE, 2)
    expect(await getArticle(story.slug)).toMatchObject({
      headline: 'The update',
      firstPublishedAt: NOW,
      lastPublishedAt: LATE,
    })
    await rewrite(editor, NOW, { id: story.id, base: 2, headline: 'Never sent' })
    await schedule(story.id, TOMORROW, 3)
    await unpublishArticle({ articleId: story.id, note: null }, editor, LATE)
    expect(await row(story.id)).toMatchObject({ state: 'draft', publishAt: null })
    expect(await jobs(story.id)).toEqual([])
  })

  it('fails in public when the story is not ready any more, and changes nothing for readers', async () => {
    const topic = await makeTopic(db())
    const { id, slug } = await makeDraft(editor, NOW, undefined, { topicIds: [topic.id] })
    await schedule(id)
    await db().topic.delete({ where: { id: topic.id } })
    expect(await keep(id)).toEqual({ ok: true, value: { outcome: 'failed' } })
    expect(await row(id)).toMatchObject({ state: 'approved', publishAt: null, planFailedAt: LATE })
    expect(await getArticle(slug)).toBeNull()
    const last = await db().articleStatus.findFirst({ where: { articleId: id }, orderBy: { id: 'desc' } })
    expect(last).toMatchObject({
      verb: 'plan-failed',
      failure: { publishAt: DUE.toISOString(), publishZone: 'Asia/Dubai', issues: [{ message: 'topic.unknown' }] },
    })
    expect(await db().auditEvent.count({ where: { subjectId: id, verb: 'article.plan-failed' } })).toBe(1)
    expect(await schedule(id)).toMatchObject({ problem: { kind: 'not-ready' } })
  })

  it('is given up in public after the last unexpected error, and by nothing that came too late', async () => {
    const { id } = await planned()
    const plan = { articleId: id, plannedRevision: 1, ...at(DUE) }
    expect(await failPlan(plan, queue, LATE)).toEqual({ ok: true, value: { outcome: 'failed' } })
    expect(await failPlan(plan, queue, LATE)).toEqual({ ok: true, value: { outcome: 'superseded' } })
    expect(await row(id)).toMatchObject({ state: 'approved', planFailedAt: LATE })
    await publishArticle({ articleId: id, revision: 1 }, editor, LATE)
    expect(await row(id)).toMatchObject({ planFailedAt: null })
  })
})

describe('embargoArticle', () => {
  const until = (articleId: string, time: Date | null) =>
    embargoArticle({ articleId, embargo: time && { until: time.toISOString(), reason: 'Agreed.' } }, editor, NOW)

  it('keeps a story from going out before, by hand or by plan', async () => {
    const { id, slug } = await makeDraft(editor, NOW)
    expect(await until(id, TOMORROW)).toMatchObject({ ok: true })
    expect(await publishArticle({ articleId: id, revision: 1 }, editor, NOW)).toEqual({
      ok: false,
      problem: { kind: 'not-ready', issues: [{ path: 'embargo', message: 'embargo.notOver' }] },
    })
    expect(await schedule(id)).toMatchObject({ problem: { issues: [{ message: 'time.beforeEmbargo' }] } })
    expect(await schedule(id, TOMORROW)).toMatchObject({ ok: true })
    expect(await keep(id, TOMORROW, 1, TOMORROW)).toMatchObject({ value: { outcome: 'published' } })
    expect(await getArticle(slug)).not.toBeNull()
  })

  it('refuses the past and what an earlier plan would break; lifted, nothing is left of it', async () => {
    const { id } = await planned()
    expect(await until(id, NOW)).toMatchObject({ problem: { issues: [{ message: 'time.past' }] } })
    expect(await until(id, TOMORROW)).toMatchObject({ problem: { issues: [{ message: 'time.afterPlan' }] } })
    await until(id, DUE)
    await until(id, null)
    expect(await row(id)).toMatchObject({ embargoUntil: null, embargoReason: null })
  })
})

describe('replanOverdue', () => {
  it('books a missed plan again, and leaves one alone whose job is about to run', async () => {
    const [missed, waiting] = [await planned(), await planned()]
    await db().$executeRaw`SELECT graphile_worker.remove_job(${`publish-planned:${missed.id}`})`
    await replanOverdue(new Date(DUE.getTime() + 100))
    expect(await jobs(missed.id)).toEqual([])
    expect(await replanOverdue(LATE)).toBe(1)
    expect(await jobs(missed.id)).toHaveLength(1)
    expect(await jobs(waiting.id)).toHaveLength(1)
    await renameAddress({ articleId: missed.id, slug: `moved-${missed.id}` }, editor, NOW)
    expect(await keep(missed.id)).toMatchObject({ value: { outcome: 'published' } })
  })
})
