import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { userViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { env } from '@/lib/platform/env'
import { listenForNews, NEWS_LISTENER_NAME } from '@/lib/platform/news/news-listener'
import { until } from '@/lib/platform/front-door/testing/until'
import { makeUser } from '@/prisma/factories/accounts'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft, rewrite } from '@/prisma/testing/desk'
import { enterStory } from './commands/enter-story'
import { moveCaret } from './commands/move-caret'
import { Hub, type Watcher } from './hub'
import type { Room } from './model'

const NOW = new Date('2026-11-20T10:00:00Z')
const DAY_MS = 24 * 60 * 60 * 1000

type Person = Viewer & { kind: 'user' }

async function person(name: string, role: Role = 'editor'): Promise<Person> {
  const user = await makeUser(db(), { name, role })
  const session = await db().userSession.create({
    data: { userId: user.id, createdAt: NOW, lastSeenAt: NOW, expiresAt: new Date(NOW.getTime() + DAY_MS) },
  })
  return userViewer({ userId: user.id, sessionId: session.id, name, role }) as Person
}

/** One server process: a hub, and the connection on which it hears news. */
function serverProcess() {
  const log = { error: vi.fn(), warn: vi.fn(), info: vi.fn(), debug: vi.fn() }
  const hub = new Hub({ log, now: () => NOW })
  let connections = 0
  const listener = listenForNews({
    connectionString: env().DATABASE_URL,
    onNews: (articleId) => hub.news(articleId),
    onConnected: () => {
      connections += 1
      hub.newsOfAll()
    },
    log,
  })
  onTestFinished(async () => {
    hub.endAll()
    await Promise.all([listener.stop(), hub.settled()])
  })
  return { hub, log, connected: () => until(() => connections > 0), connections: () => connections }
}

/** A window of the desk, as far as the server sees it. */
async function open({ hub }: { hub: Hub }, who: Person, articleId: string) {
  const entered = await enterStory(articleId, who)
  if (!entered.ok) throw new Error(entered.problem.kind)
  const window = { stream: entered.value, rooms: [] as Room[], ended: null as 'closed' | 'over' | null }
  const watcher: Watcher = {
    stream: entered.value,
    articleId,
    sessionId: who.sessionId,
    show: (room) => window.rooms.push(room),
    end: (over) => (window.ended = over ? 'over' : 'closed'),
  }
  hub.enter(watcher)
  return Object.assign(window, {
    watcher,
    people: () => window.rooms.at(-1)?.people.map(({ name }) => name) ?? [],
    close: () => hub.leave(watcher),
  })
}

let anna: Person
let ben: Person
let articleId: string
beforeEach(async () => {
  anna = await person('Anna Berg')
  ben = await person('Ben Koch')
  articleId = (await makeDraft(anna, NOW)).id
})

describe('two processes', () => {
  it('show their people to each other, one person once, until the last window is closed', async () => {
    const [here, there] = [serverProcess(), serverProcess()]
    await Promise.all([here.connected(), there.connected()])
    const hers = await open(here, anna, articleId)
    const his = await open(there, ben, articleId)
    const hisOther = await open(there, ben, articleId)
    await until(() => hers.people().join() === 'Anna Berg,Ben Koch')
    await until(() => his.people().join() === 'Anna Berg,Ben Koch')

    await hisOther.close()
    await moveCaret({ articleId, stream: his.stream, blockId: 'b1' }, ben)
    await until(() => hers.rooms.at(-1)?.people[1]?.blockIds.join() === 'b1')
    expect(hers.people()).toEqual(['Anna Berg', 'Ben Koch'])
    await his.close()
    await until(() => hers.people().join() === 'Anna Berg')
  })

  it('forget the people of one that was killed', async () => {
    const [here, killed] = [serverProcess(), serverProcess()]
    await here.connected()
    const hers = await open(here, anna, articleId)
    await open(killed, ben, articleId)
    await until(() => hers.people().length === 2)
    await db()
      .$executeRaw`UPDATE presence SET seen_at = now() - interval '11 seconds' WHERE user_id = ${ben.userId}::uuid`
    await here.hub.beat()
    await until(() => hers.people().join() === 'Anna Berg')
    expect(hers.ended).toBeNull()
  })

  it('tell of a saved revision, and by whom', async () => {
    const here = serverProcess()
    await here.connected()
    const hers = await open(here, anna, articleId)
    await until(() => hers.rooms.length > 0)
    expect(hers.rooms.at(-1)?.newest).toEqual({ revision: 1, savedById: anna.userId, savedBy: 'Anna Berg' })
    await rewrite(ben, NOW, { id: articleId, base: 1, headline: 'Another' })
    await until(() => hers.rooms.at(-1)?.newest.revision === 2)
    expect(hers.rooms.at(-1)?.newest.savedBy).toBe('Ben Koch')
  })
})

describe('a stream is ended with the next beat', () => {
  const deeds: [string, () => Promise<unknown>][] = [
    [
      'when its session is revoked',
      () => db().userSession.update({ where: { id: ben.sessionId }, data: { revokedAt: NOW } }),
    ],
    [
      'when its session is over',
      () => db().userSession.update({ where: { id: ben.sessionId }, data: { createdAt: new Date(0), expiresAt: NOW } }),
    ],
    ['when the account is disabled', () => db().user.update({ where: { id: ben.userId }, data: { disabledAt: NOW } })],
    ['when the role is lowered', () => db().user.update({ where: { id: ben.userId }, data: { role: 'contributor' } })],
    ['when the story is deleted', () => db().article.update({ where: { id: articleId }, data: { deletedAt: NOW } })],
  ]
  it.each(deeds)('%s', async (_, deed) => {
    const here = serverProcess()
    const his = await open(here, ben, articleId)
    await here.hub.beat()
    expect(his.ended).toBeNull()
    await deed()
    await here.hub.beat()
    expect(his.ended).toBe('over')
    await here.hub.settled()
    expect(await db().presence.count({ where: { id: his.stream } })).toBe(0)
  })

  it('when its row is lost, so that it is opened anew', async () => {
    const here = serverProcess()
    const his = await open(here, ben, articleId)
    await db().presence.delete({ where: { id: his.stream } })
    await here.hub.beat()
    expect(his.ended).toBe('closed')
  })
})

describe('entering and moving', () => {
  it('is for those who see the story', async () => {
    const stranger = await person('Somebody else', 'contributor')
    expect(await enterStory(articleId, stranger)).toEqual({ ok: false, problem: { kind: 'not-found' } })
    expect(await enterStory(randomUUID(), anna)).toEqual({ ok: false, problem: { kind: 'not-found' } })
    expect(await enterStory('no id', anna)).toEqual({ ok: false, problem: { kind: 'not-found' } })
  })

  it('moves nobody else’s cursor, nor one in another story', async () => {
    const entered = await enterStory(articleId, anna)
    const stream = entered.ok ? entered.value : ''
    const refused = { ok: false, problem: { kind: 'not-found' } }
    expect(await moveCaret({ articleId, stream, blockId: 'b' }, ben)).toEqual(refused)
    expect(await moveCaret({ articleId: randomUUID(), stream, blockId: 'b' }, anna)).toEqual(refused)
    expect(await moveCaret({ articleId, stream, blockId: '' }, anna)).toMatchObject({ problem: { kind: 'invalid' } })
    expect(await moveCaret({ articleId, stream, blockId: 'b' }, anna)).toEqual({ ok: true, value: null })
  })
})

describe('the hub', () => {
  it('asks as many questions for thirty windows as for one', async () => {
    const here = serverProcess()
    await here.connected()
    const settle = () => here.hub.beat().then(() => new Promise((done) => setTimeout(done, 200)))
    await open(here, anna, articleId)
    await settle()
    const one = await countStatements(() => settle())
    const other = await makeDraft(anna, NOW)
    for (let i = 0; i < 29; i += 1) await open(here, i % 2 ? ben : anna, i % 3 ? articleId : other.id)
    await settle()
    expect(await countStatements(() => settle())).toBe(one)
  })

  it('hears again after its connection was ended, and then knows what it missed', async () => {
    const here = serverProcess()
    await here.connected()
    const hers = await open(here, anna, articleId)
    await until(() => hers.rooms.length > 0)
    await db().$executeRaw`
      SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE application_name = ${NEWS_LISTENER_NAME} AND datname = current_database()`
    await rewrite(ben, NOW, { id: articleId, base: 1, headline: 'Missed' })
    await until(() => hers.rooms.at(-1)?.newest.revision === 2)
    expect(here.connections()).toBeGreaterThan(0)
  })

  it('shows nothing twice', async () => {
    const here = serverProcess()
    await here.connected()
    const hers = await open(here, anna, articleId)
    await until(() => hers.rooms.length > 0)
    const shown = hers.rooms.length
    await here.hub.beat()
    await new Promise((done) => setTimeout(done, 200))
    expect(hers.rooms.length).toBe(shown)
  })
})
