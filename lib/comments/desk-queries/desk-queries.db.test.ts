import { randomUUID } from 'node:crypto'
import { beforeEach, expect, it, vi } from 'vitest'
import { userViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeUser } from '@/prisma/factories/accounts'
import { countStatements } from '@/prisma/testing/count-statements'
import { makeDraft } from '@/prisma/testing/desk'
import { deleteComment } from '../commands/delete-comment'
import { readMentions } from '../commands/read-mentions'
import { reply } from '../commands/reply'
import { resolveThread } from '../commands/resolve-thread'
import { startThread } from '../commands/start-thread'
import { getDiscussion } from './discussion'
import { countUnreadMentions, listMentions } from './mentions'

const session: { viewer: unknown } = vi.hoisted(() => ({ viewer: null }))
vi.mock('@/lib/auth/session', () => ({ requireViewer: () => Promise.resolve(session.viewer) }))

const NOW = new Date('2026-11-20T10:00:00Z')
const PASSAGE = { blockId: 'b', blockText: 'Some words here.', start: 5, words: 'words' }

type Person = Viewer & { kind: 'user' }

async function person(role: Role): Promise<Person> {
  const name = `Person ${randomUUID()}`
  const user = await makeUser(db(), { role, name })
  return userViewer({ userId: user.id, sessionId: randomUUID(), name, role }) as Person
}

function as<T>(viewer: Viewer, read: () => Promise<T>): Promise<T> {
  session.viewer = viewer
  return read()
}

let editor: Person
let author: Person
let story: { id: string; headline: string }
beforeEach(async () => {
  ;[editor, author] = await Promise.all([person('editor'), person('contributor')])
  story = await makeDraft(author, NOW)
})

async function say(viewer: Viewer, body: string) {
  const said = await startThread({ articleId: story.id, passage: PASSAGE, body }, viewer, NOW)
  if (!said.ok) throw new Error(said.problem.kind)
  return said.value
}

it('what was said comes in its order, with who may settle it, to those who see the story', async () => {
  const { threadId } = await say(editor, 'Which?')
  await reply({ threadId, body: 'These.' }, author, NOW)
  await resolveThread({ threadId, resolved: true }, author, NOW)
  const { commentId } = await say(author, 'Taken back.')
  await deleteComment({ commentId }, author, NOW)

  const discussion = await as(author, () => getDiscussion(story.id))
  expect(discussion).toMatchObject({
    mayResolve: true,
    threads: [
      {
        id: threadId,
        passage: PASSAGE,
        resolved: { by: author.name },
        comments: [
          { author: editor.name, body: 'Which?', atMs: NOW.getTime(), edited: false, deleted: false },
          { author: author.name, body: 'These.' },
        ],
      },
    ],
  })
  const names = discussion?.colleagues.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining([editor.name, author.name]))
  expect(names).not.toContain((await person('contributor')).name)
  expect(await as(await person('contributor'), () => getDiscussion(story.id))).toBeNull()
})

it('mentions come unread first, are counted, and follow the right to see the story', async () => {
  const first = await say(editor, `@${author.name}, one.`)
  await say(editor, `@${author.name}, two.`)
  await readMentions({ threadId: first.threadId }, author, NOW)

  expect(await as(author, listMentions)).toMatchObject([
    { body: `@${author.name}, two.`, read: false, headline: story.headline, author: editor.name, at: NOW },
    { body: `@${author.name}, one.`, read: true, threadId: first.threadId, articleId: story.id },
  ])
  expect(await as(author, countUnreadMentions)).toBe(1)
  expect(await as(editor, listMentions)).toEqual([])

  await db().article.update({ where: { id: story.id }, data: { createdById: editor.userId } })
  expect(await as(author, listMentions)).toEqual([])
  expect(await as(author, countUnreadMentions)).toBe(0)
})

it('both lists ask the same number of statements whatever their length', async () => {
  const cost = () =>
    as(author, async () => [
      await countStatements(() => getDiscussion(story.id)),
      await countStatements(listMentions),
      await countStatements(countUnreadMentions),
    ])
  const { threadId } = await say(editor, `@${author.name}?`)
  const one = await cost()
  for (let i = 0; i < 5; i += 1) await say(editor, `@${author.name}, ${i}?`)
  await reply({ threadId, body: `@${author.name}!` }, editor, NOW)
  expect(await cost()).toEqual(one)
})
