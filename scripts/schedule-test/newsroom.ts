import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createArticle } from '@/lib/articles/commands/create-article'
import { scheduleArticle } from '@/lib/articles/commands/schedule-article'
import { systemViewer } from '@/lib/auth/model'
import { currentTime } from '@/lib/core/clock'
import type { Result } from '@/lib/core/result'
import { db } from '@/lib/platform/db/client'
import { content, paragraph } from '@/prisma/factories/articles'
import { watchPublications, type Plan } from './watch'

const STORIES = 500
const SPREAD_MS = 10_000
// Time enough to plan them all.
const LEAD_MS = 15_000
const LATEST_MS = 2_000

const editor = systemViewer('schedule test')
const workers = [startWorkerProcess(), startWorkerProcess()]
try {
  process.exitCode = (await holds()) ? 0 : 1
} finally {
  await Promise.all(workers.map(end))
  await db().$disconnect()
}

async function holds(): Promise<boolean> {
  const epochBefore = (await db().contentEpoch.findFirstOrThrow()).epoch
  const ids: string[] = []
  for (let index = 0; index < STORIES; index++) ids.push(await writeStory(index))
  const first = currentTime().getTime() + LEAD_MS
  const plans = ids.map((id, index) => ({ id, publishAt: new Date(first + (index * SPREAD_MS) / STORIES) }))
  for (const plan of plans) await planStory(plan)
  const spare = first - currentTime().getTime()
  if (spare < 0) throw new Error(`Planning took ${-spare} ms longer than the lead: the times are not true.`)

  const killing = pause(spare + SPREAD_MS / 2).then(() => workers[0]?.kill('SIGKILL'))
  const lateness = (await watchPublications(plans, first + SPREAD_MS + 30_000)).sort((a, b) => a - b)
  await killing
  await pause(1_000)

  const steps = await db().articleStatus.groupBy({
    by: ['articleId'],
    where: { verb: { in: ['publish-planned', 'plan-failed'] } },
    _count: true,
  })
  const once = steps.filter(({ _count }) => _count === 1).length
  const epochs = (await db().contentEpoch.findFirstOrThrow()).epoch - epochBefore
  const share = (part: number) => Math.round(lateness[Math.ceil(lateness.length * part) - 1] ?? NaN)
  console.log(`${STORIES} stories planned within ${SPREAD_MS / 1000} s, two processes, one killed half-way`)
  console.log(`published: ${lateness.length}, each exactly once: ${once}, changes told to readers: ${epochs}`)
  console.log(`late in ms: median ${share(0.5)}, 95 % ${share(0.95)}, 99 % ${share(0.99)}, worst ${share(1)}`)
  return once === STORIES && epochs === BigInt(STORIES) && lateness.length === STORIES && share(1) <= LATEST_MS
}

async function end(worker: ChildProcess): Promise<void> {
  if (worker.exitCode !== null || worker.signalCode !== null) return
  worker.kill('SIGTERM')
  await once(worker, 'exit')
}

async function writeStory(index: number): Promise<string> {
  const headline = `Planned story ${index}`
  const story = {
    kind: 'news',
    editionId: null,
    headline,
    standfirst: '',
    content: content([paragraph('Words.')]),
  } as const
  return valueOf(await createArticle(story, editor, currentTime())).id
}

async function planStory({ id, publishAt }: Plan): Promise<void> {
  const plan = { articleId: id, revision: 1, publishAt: publishAt.toISOString(), zone: 'Asia/Dubai' }
  valueOf(await scheduleArticle(plan, editor, currentTime()))
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

function startWorkerProcess(): ChildProcess {
  return fork(path.join(import.meta.dirname, 'worker.ts'), { execArgv: ['--import', 'tsx'] })
}
