import { setTimeout as pause } from 'node:timers/promises'
import { createArticle } from '@/lib/articles/commands/create-article'
import { publishArticle } from '@/lib/articles/commands/publish-article'
import { currentTime } from '@/lib/core/clock'
import { publicPath } from '@/lib/core/public-paths'
import { db } from '@/lib/platform/db/client'
import { attribution, content, paragraph } from '@/prisma/factories/articles'
import { makeSession } from '@/prisma/factories/sessions'
import { makeAppearance } from '@/prisma/factories/speakers'
import { withClient } from '../postgres/with-client.mjs'
import { losses, takeCensus } from './census'
import type { Editor } from './editor'
import { moments, type Outcome } from './outcome'
import type { Portal } from '../testing/portal-process'

const ROUNDS = 20

interface Story {
  id: string
  slug: string
}

/** Kills the database while it publishes a story; every other time the portal too, and starts it again. */
export async function killDatabaseDuringPublications(portal: Portal, editor: Editor): Promise<Outcome> {
  const outcome: Outcome = { title: 'Database killed during a publication', old: 0, new: 0, faults: [] }
  await publish(await writeStory(editor), editor)
  const warmUp = await writeStory(editor)
  const started = performance.now()
  await publish(warmUp, editor)
  const typical = performance.now() - started

  for (const [round, moment] of moments(ROUNDS, typical).entries()) {
    const story = await writeStory(editor)
    const epoch = await readEpoch()
    const before = await takeCensus()
    const answer = publish(story, editor).catch(() => false)
    await pause(moment)
    portal.killDatabase()
    if (round % 2 === 1) portal.killStart()
    const answered = await answer
    if (round % 2 === 1) {
      await portal.ended()
      await portal.start()
    }
    await databaseBack(portal)

    const signs = await signsOfPublication(portal, story, epoch)
    const shown = Object.entries(signs).filter(([, sign]) => sign)
    const faults = losses(before, await takeCensus())
    if (shown.length > 0 && shown.length < Object.keys(signs).length)
      faults.push(`half published: ${JSON.stringify(signs)}`)
    if (answered && shown.length === 0) faults.push('a publication that was answered is gone')
    outcome[shown.length > 0 ? 'new' : 'old'] += 1
    outcome.faults.push(...faults.map((fault) => `killed after ${Math.round(moment)} ms: ${fault}`))
  }
  return outcome
}

/** A story that quotes a speaker of a session: publishing it writes to many tables. */
async function writeStory({ viewer }: Editor): Promise<Story> {
  const session = await makeSession(db())
  const { speakerId } = await makeAppearance(db(), { editionId: session.editionId, sessionId: session.id })
  const quote = attribution({ speakerId, sessionId: session.id })
  const body = content([paragraph('“', ['Words that were said.', quote.id], '”')], { quotes: [quote] })
  const input = {
    kind: 'news',
    editionId: null,
    headline: 'A crash',
    standfirst: 'What it says.',
    content: body,
  } as const
  const created = await createArticle(input, viewer, currentTime())
  if (!created.ok) throw new Error(`No story to publish: ${JSON.stringify(created.problem)}`)
  return created.value
}

async function publish({ id }: Story, { viewer }: Editor): Promise<boolean> {
  const published = await publishArticle({ articleId: id, revision: 1 }, viewer, currentTime())
  if (!published.ok) throw new Error(`The story was not published: ${JSON.stringify(published.problem)}`)
  return true
}

/** Everything that publishing changes: either all of it or none. */
async function signsOfPublication(portal: Portal, { id, slug }: Story, epochBefore: bigint) {
  const article = await db().article.findUniqueOrThrow({ where: { id } })
  const path = publicPath.article(slug)
  const page = await fetch(portal.address + path)
  return {
    state: article.state === 'published',
    live: article.liveRevisionId !== null,
    time: article.firstPublishedAt !== null,
    address: (await db().address.count({ where: { path, state: 'live' } })) > 0,
    quote: (await db().quoteUse.count({ where: { articleId: id } })) > 0,
    session: (await db().articleSession.count({ where: { articleId: id } })) > 0,
    speaker: (await db().articleSpeaker.count({ where: { articleId: id } })) > 0,
    history: (await db().articleStatus.count({ where: { articleId: id, state: 'published' } })) > 0,
    audit: (await db().auditEvent.count({ where: { subjectId: id, verb: 'article.publish' } })) > 0,
    epoch: (await readEpoch()) > epochBefore,
    page: page.status === 200,
  }
}

async function readEpoch(): Promise<bigint> {
  return (await db().contentEpoch.findFirstOrThrow()).epoch
}

/** A killed database is started again by the portal, and mends itself first. */
async function databaseBack(portal: Portal): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      await withClient(portal.databaseUrl, (client) => client.query('SELECT 1'))
      await db().$queryRaw`SELECT 1`
      return
    } catch {
      await pause(100)
    }
  }
  throw new Error('The database does not come back.')
}
