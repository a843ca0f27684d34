import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { userViewer, systemViewer, type Viewer } from '@/lib/auth/model'
import { db } from '@/lib/platform/db/client'
import type { Role } from '@/lib/platform/db/generated/enums'
import { makeUser } from '@/prisma/factories/accounts'
import { makeDraft } from '@/prisma/testing/desk'
import { deleteComment } from './delete-comment'
import { editComment } from './edit-comment'
import { readMentions } from './read-mentions'
import { reply } from './reply'
import { resolveThread } from './resolve-thread'
import { startThread } from './start-thread'

const NOW = new Date('2026-11-20T10:00:00Z')
const LATER = new Date('2026-11-20T11:00:00Z')
const PASSAGE = { blockId: 'b', blockText: 'Some words here.', start: 5, words: 'words' }
const NOT_FOUND = { ok: false, problem: { kind: 'not-found' } }
const FORBIDDEN = { ok: false, problem: { kind: 'forbidden' } }

type Person = Viewer & { kind: 'user' }

async function person(role: Role, name = `Person ${randomUUID()}`): Promise<Person> {
  const user = await makeUser(db(), { role, name })
  return userViewer({ userId: user.id, sessionId: randomUUID(), name, role }) as Person
}

let editor: Person
let author: Person
let stranger: Person
let articleId: string
beforeEach(async () => {
  ;[editor, author, stranger] = await Promise.all([person('editor'), person('contributor'), person('contributor')])
  articleId = (await makeDraft(author, NOW)).id
})

async function started(viewer: Viewer = editor, body = 'Which words?') {
  const thread = await startThread({ articleId, passage: PASSAGE, body }, viewer, NOW)
  if (!thread.ok) throw new Error(thread.problem.kind)
  return thread.value
}

const audit = () =>
  db().auditEvent.findMany({
    where: { subjectId: articleId, verb: { startsWith: 'comment.' } },
    orderBy: { id: 'asc' },
    select: { verb: true, actorId: true, details: true },
  })
const versionOf = async (id: string) => (await db().commentThread.findUniqueOrThrow({ where: { id } })).version
const mentionsOf = async (commentId: string) =>
  (await db().commentMention.findMany({ where: { commentId } })).map(({ userId }) => userId)

describe('a thread', () => {
  it('is said, answered, reworded, taken back, settled and opened again, each on record', async () => {
    const { threadId, commentId } = await started()
    const answered = await reply({ threadId, body: 'These.' }, author, LATER)
    const answerId = answered.ok ? answered.value.commentId : ''
    await editComment({ commentId: answerId, body: 'Those.' }, author, LATER)
    await deleteComment({ commentId: answerId }, author, LATER)
    await resolveThread({ threadId, resolved: true }, author, LATER)
    await resolveThread({ threadId, resolved: false }, editor, LATER)

    expect((await audit()).map(({ verb, actorId }) => [verb, actorId])).toEqual([
      ['comment.start', editor.userId],
      ['comment.reply', author.userId],
      ['comment.edit', author.userId],
      ['comment.delete', author.userId],
      ['comment.resolve', author.userId],
      ['comment.reopen', editor.userId],
    ])
    expect((await audit())[0]?.details).toEqual({ threadId, commentId })
    expect(await versionOf(threadId)).toBe(6)
    expect(await db().comment.findUnique({ where: { id: answerId } })).toMatchObject({ body: '', deletedAt: LATER })
  })

  it('makes no revision and changes nothing of the story', async () => {
    const before = await db().article.findUnique({ where: { id: articleId } })
    await started()
    expect(await db().article.findUnique({ where: { id: articleId } })).toEqual(before)
    expect(await db().articleRevision.count({ where: { articleId } })).toBe(1)
  })

  it('needs words, and a passage that stands where it says', async () => {
    const issues = (path: string, message: string) => ({
      ok: false,
      problem: { kind: 'invalid', issues: [{ path, message }] },
    })
    expect(await startThread({ articleId, passage: PASSAGE, body: ' ' }, editor, NOW)).toEqual(
      issues('body', 'comment.empty'),
    )
    expect(await startThread({ articleId, passage: PASSAGE, body: 'x'.repeat(4001) }, editor, NOW)).toEqual(
      issues('body', 'comment.long'),
    )
    expect(await startThread({ articleId, passage: { ...PASSAGE, start: 4 }, body: 'Hm.' }, editor, NOW)).toEqual(
      issues('passage', 'comment.passageElsewhere'),
    )
  })
})

describe('who may', () => {
  it('comment: whoever sees the story, and only people', async () => {
    const said = { articleId, passage: PASSAGE, body: 'Hm.' }
    expect(await startThread(said, author, NOW)).toMatchObject({ ok: true })
    expect(await startThread(said, stranger, NOW)).toEqual(NOT_FOUND)
    expect(await startThread(said, systemViewer('a job'), NOW)).toEqual(NOT_FOUND)
    expect(await startThread({ ...said, articleId: randomUUID() }, editor, NOW)).toEqual(NOT_FOUND)
  })

  it('answer and settle: nobody who does not see it, nothing that is not there', async () => {
    const { threadId, commentId } = await started()
    expect(await reply({ threadId, body: 'Hm.' }, stranger, NOW)).toEqual(NOT_FOUND)
    expect(await reply({ threadId: randomUUID(), body: 'Hm.' }, editor, NOW)).toEqual(NOT_FOUND)
    expect(await resolveThread({ threadId, resolved: true }, stranger, NOW)).toEqual(NOT_FOUND)
    expect(await deleteComment({ commentId }, stranger, NOW)).toEqual(NOT_FOUND)
    expect(await editComment({ commentId: randomUUID(), body: 'Hm.' }, editor, NOW)).toEqual(NOT_FOUND)
    await db().article.update({ where: { id: articleId }, data: { deletedAt: NOW } })
    expect(await reply({ threadId, body: 'Hm.' }, editor, NOW)).toEqual(NOT_FOUND)
  })

  it('reword and take back: only the author of the comment, and not twice', async () => {
    const { commentId } = await started()
    expect(await editComment({ commentId, body: 'Mine.' }, author, NOW)).toEqual(FORBIDDEN)
    expect(await deleteComment({ commentId }, author, NOW)).toEqual(FORBIDDEN)
    expect(await deleteComment({ commentId }, editor, NOW)).toMatchObject({ ok: true })
    expect(await deleteComment({ commentId }, editor, NOW)).toEqual(NOT_FOUND)
    expect(await editComment({ commentId, body: 'Back.' }, editor, NOW)).toEqual(NOT_FOUND)
  })

  it('reads input before anything else', async () => {
    const invalid = { ok: false, problem: { kind: 'invalid' } }
    expect(await reply({ threadId: 'x', body: 'Hm.' }, editor, NOW)).toMatchObject(invalid)
    expect(await readMentions({ threadId: 'x' }, editor, NOW)).toMatchObject(invalid)
    expect(await readMentions({ threadId: randomUUID() }, systemViewer('a job'), NOW)).toEqual(FORBIDDEN)
  })
})

describe('a mention', () => {
  it('reaches those who may see the story, follows the words, and is read once', async () => {
    const { threadId, commentId } = await started(editor, `@${author.name} and @${stranger.name} and @${editor.name}`)
    expect(await mentionsOf(commentId)).toEqual([author.userId])

    await readMentions({ threadId }, author, LATER)
    const other = await person('editor')
    await editComment({ commentId, body: `@${author.name} and @${other.name}` }, editor, LATER)
    const mentions = await db().commentMention.findMany({ where: { commentId }, orderBy: { userId: 'asc' } })
    expect(mentions.map(({ userId, readAt }) => [userId, readAt])).toEqual([
      [author.userId, LATER],
      [other.userId, null],
    ])
    await editComment({ commentId, body: 'Nobody.' }, editor, LATER)
    expect(await mentionsOf(commentId)).toEqual([])
  })

  it('goes with the comment that is taken back', async () => {
    const { commentId } = await started(editor, `@${author.name}?`)
    await deleteComment({ commentId }, editor, NOW)
    expect(await mentionsOf(commentId)).toEqual([])
  })

  it('is not for accounts that are closed', async () => {
    const gone = await person('editor')
    await db().user.update({ where: { id: gone.userId }, data: { disabledAt: NOW } })
    const { commentId } = await started(editor, `@${gone.name}?`)
    expect(await mentionsOf(commentId)).toEqual([])
  })
})

describe('two at once', () => {
  it('both answers stay', async () => {
    const { threadId } = await started()
    const answers = await Promise.all([
      reply({ threadId, body: 'One.' }, editor, NOW),
      reply({ threadId, body: 'Two.' }, author, NOW),
    ])
    expect(answers.every(({ ok }) => ok)).toBe(true)
    expect(await db().comment.count({ where: { threadId } })).toBe(3)
    expect(await versionOf(threadId)).toBe(3)
  })

  it('one of two settles', async () => {
    const { threadId } = await started()
    await Promise.all([editor, author].map((viewer) => resolveThread({ threadId, resolved: true }, viewer, NOW)))
    expect((await audit()).filter(({ verb }) => verb === 'comment.resolve')).toHaveLength(1)
    expect(await versionOf(threadId)).toBe(2)
  })

  it('a comment taken back is not reworded', async () => {
    const { commentId } = await started()
    const outcomes = await Promise.all([
      deleteComment({ commentId }, editor, NOW),
      editComment({ commentId, body: 'Anew.' }, editor, NOW),
    ])
    expect(outcomes[0]).toMatchObject({ ok: true })
    expect(await db().comment.findUnique({ where: { id: commentId } })).toMatchObject({ body: '', deletedAt: NOW })
  })
})
