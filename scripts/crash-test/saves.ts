import { setTimeout as pause } from 'node:timers/promises'
import { createArticle } from '@/lib/articles/commands/create-article'
import { currentTime } from '@/lib/core/clock'
import { isDeepEqual } from '@/lib/core/deep-equal'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { losses, takeCensus } from './census'
import type { Editor } from './editor'
import { moments, type Outcome } from './outcome'
import type { Portal } from '../testing/portal-process'

const ROUNDS = 10
/** Saves that are answered before the one that is cut off. */
const ANSWERED = 2
/** As long as stories get, so that a save takes its time. */
const PARAGRAPHS = 400

/** Kills the server while it saves a story, and starts the portal again. */
export async function killServerDuringSaves(portal: Portal, editor: Editor): Promise<Outcome> {
  const outcome: Outcome = { title: 'Server killed during a save', old: 0, new: 0, faults: [] }
  const warmUp = await begin(editor)
  await save(portal, editor, warmUp, 2)
  const started = performance.now()
  await save(portal, editor, warmUp, 3)
  const typical = performance.now() - started

  for (const moment of moments(ROUNDS, typical)) {
    const articleId = await begin(editor)
    for (let number = 2; number < 2 + ANSWERED; number++) await save(portal, editor, articleId, number)
    const before = await takeCensus()
    const kill = portal.serverKiller()
    const last = 2 + ANSWERED
    const answer = save(portal, editor, articleId, last).catch(() => false)
    await pause(moment)
    kill()
    const answered = await answer
    await portal.ended()
    await portal.start()

    const { revision, faults } = await inspect(articleId)
    if (revision < last - 1 || revision > last)
      faults.push(`it is at revision ${revision} after ${last - 1} or ${last} saves`)
    if (answered && revision < last) faults.push('a save that was answered is gone')
    faults.push(...losses(before, await takeCensus()))
    outcome[revision === last ? 'new' : 'old'] += 1
    outcome.faults.push(...faults.map((fault) => `killed after ${Math.round(moment)} ms: ${fault}`))
  }
  return outcome
}

async function begin({ viewer }: Editor): Promise<string> {
  const created = await createArticle({ kind: 'news', editionId: null, ...story(1) }, viewer, currentTime())
  if (!created.ok) throw new Error(`No story to save: ${JSON.stringify(created.problem)}`)
  return created.value.id
}

async function save(portal: Portal, { cookie }: Editor, articleId: string, number: number): Promise<boolean> {
  const response = await fetch(`${portal.address}/api/desk/articles/${articleId}/draft`, {
    method: 'PUT',
    headers: { cookie, origin: portal.address, 'content-type': 'application/json' },
    body: JSON.stringify({ base: number - 1, ...story(number) }),
  })
  if (!response.ok) throw new Error(`The save was answered by ${response.status}: ${await response.text()}`)
  return true
}

const texts = new Map<number, ReturnType<typeof content>>()

function story(number: number) {
  const text =
    texts.get(number) ??
    content(Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(`Save ${number}, paragraph ${at}.`)))
  texts.set(number, text)
  return { headline: `Save ${number}`, standfirst: '', content: text }
}

/** Whether the story is whole: each revision that it counts is there, as it was sent, with its line in the audit trail. */
async function inspect(articleId: string) {
  const faults: string[] = []
  const { revision } = await db().article.findUniqueOrThrow({ where: { id: articleId } })
  const revisions = await db().articleRevision.findMany({ where: { articleId }, orderBy: { number: 'asc' } })
  const audited = await db().auditEvent.count({ where: { subjectId: articleId, verb: 'article.save' } })
  if (revisions.length !== revision) faults.push(`it counts ${revision} revisions and has ${revisions.length}`)
  if (audited !== revision - 1) faults.push(`it was saved ${revision - 1} times and the audit trail says ${audited}`)
  for (const { number, headline, content: kept } of revisions) {
    const sent = story(number)
    if (headline !== sent.headline || !isDeepEqual(kept, sent.content))
      faults.push(`revision ${number} is not what was sent`)
  }
  return { revision, faults }
}
