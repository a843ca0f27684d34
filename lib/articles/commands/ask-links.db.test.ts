import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import type { Viewer } from '@/lib/auth/model'
import { registerAddress } from '@/lib/addresses/commands'
import { db } from '@/lib/platform/db/client'
import { inTransaction } from '@/lib/platform/db/transaction'
import type { Answer } from '@/lib/platform/http/asking/ask-address'
import { makeDraft, viewerWith } from '@/prisma/testing/desk'
import { content } from '@/prisma/factories/articles'
import type { Block } from '../blocks/registry'
import { askLinks } from './ask-links'
import { saveDraft } from './save-draft'

const NOW = new Date('2026-11-20T10:00:00Z')
const hours = (count: number) => new Date(NOW.getTime() + count * 60 * 60 * 1000)

let editor: Viewer
beforeAll(async () => {
  editor = await viewerWith('editor')
})

function linking(...hrefs: string[]): Block {
  return {
    type: 'paragraph',
    attrs: { id: randomUUID() },
    content: hrefs.map((href) => ({ type: 'text', text: 'link ', marks: [{ type: 'link', attrs: { href } }] })),
  }
}

async function storyWith(...hrefs: string[]) {
  const { id, headline } = await makeDraft(editor, NOW)
  const text = { headline, standfirst: '', content: content([linking(...hrefs)]) }
  expect(await saveDraft({ articleId: id, base: 1, ...text }, editor, NOW)).toMatchObject({ ok: true })
  return id
}

/** A web that answers as it is told, and remembers what it was asked. */
function web(answers: Record<string, Answer>) {
  const asked: string[] = []
  const ask = async (href: string) => {
    asked.push(href)
    return Promise.resolve(answers[href] ?? { kind: 'unreachable' as const })
  }
  return { asked, ask }
}

it('asks each address once a day and remembers what it said', async () => {
  const [there, away] = [`https://harbour.example/${randomUUID()}`, `https://harbour.example/${randomUUID()}`]
  const id = await storyWith(there, away, there, 'mailto:desk@harbour.example')
  const { asked, ask } = web({ [there]: { kind: 'status', status: 200 }, [away]: { kind: 'status', status: 404 } })
  const states = [
    [there, 'answers'],
    [away, 'gone'],
  ]
  const first = await askLinks({ articleId: id }, editor, NOW, ask)
  expect(first.ok && first.value.states.toSorted()).toEqual(states.toSorted())
  await askLinks({ articleId: id }, editor, hours(23), ask)
  expect(asked.toSorted()).toEqual([there, away].toSorted())
  await askLinks({ articleId: id }, editor, hours(25), ask)
  expect(asked).toHaveLength(4)
  expect(await db().linkCheck.findUnique({ where: { href: away } })).toEqual({
    href: away,
    state: 'gone',
    askedAt: hours(25),
  })
})

it('asks the address book for our own, and nobody for our lists', async () => {
  const path = `/topics/shore-power-${randomUUID().slice(0, 8)}`
  await inTransaction((tx) => registerAddress(tx, { path, subject: 'topic', subjectId: randomUUID() }, NOW))
  const id = await storyWith(path, '/topics/no-such-topic', '/search?q=power', '/editions/wpc-1900/coverage')
  const { asked, ask } = web({})
  expect(await askLinks({ articleId: id }, editor, NOW, ask)).toEqual({
    ok: true,
    value: {
      states: [
        [path, 'answers'],
        ['/topics/no-such-topic', 'gone'],
        ['/editions/wpc-1900/coverage', 'gone'],
      ],
    },
  })
  expect(asked).toEqual([])
})

it('asks at most four at once, and two editors at the same time do not trip over each other', async () => {
  const hrefs = Array.from({ length: 9 }, () => `https://harbour.example/${randomUUID()}`)
  const id = await storyWith(...hrefs)
  let [open, most] = [0, 0]
  const ask = async (): Promise<Answer> => {
    most = Math.max(most, ++open)
    await new Promise((done) => setTimeout(done, 5))
    open--
    return { kind: 'silent' }
  }
  await askLinks({ articleId: id }, editor, NOW, ask)
  expect(most).toBe(4)
  const both = await Promise.all([1, 2].map(() => askLinks({ articleId: id }, editor, hours(30), ask)))
  expect(both.map((each) => each.ok && each.value.states.length)).toEqual([9, 9])
})

it('asks nothing for those who may not write in the story', async () => {
  const id = await storyWith('https://harbour.example/x')
  const { asked, ask } = web({})
  for (const articleId of [id, 'no id']) {
    expect(await askLinks({ articleId }, await viewerWith('contributor'), NOW, ask)).toMatchObject({
      problem: { kind: 'not-found' },
    })
  }
  expect(asked).toEqual([])
})
