import { randomUUID } from 'node:crypto'
import { saveDraft } from '@/lib/articles/commands/save-draft'
import type { StoryText } from '@/lib/articles/merge'
import { currentTime } from '@/lib/core/clock'
import type { Editor } from '../../crash-test/editor'
import { paragraph } from '@/prisma/factories/articles'
import { findPlaces } from './places'
import { repeat } from './repeat'
import type { Measured } from './report'
import { LONG, startStory, storyOf } from './stories'

const REVISIONS = 300
const TIMES = 60
const LIMIT_MS = 30

type Save = (base: number, text: StoryText) => Promise<{ revision: number; changed: boolean; merged: StoryText | null }>

/** A story of 4,000 words and 40 quotes with 300 revisions, saved in three ways, by the command and through its HTTP door. */
export async function* measureSaves(server: string, editor: Editor): AsyncGenerator<Measured> {
  const places = await findPlaces()
  const text = storyOf(`A long story ${randomUUID()}`, LONG, places)
  const { id } = await startStory(text, places, editor.viewer)
  let head = { revision: 1, text }
  while (head.revision < REVISIONS) await saveFresh(byCommand)

  for (const [name, save, limit] of [
    ['save', byCommand, LIMIT_MS],
    ['save over HTTP', overHttp, null],
  ] as const) {
    yield { name: `${name}, fresh`, times: await repeat(TIMES, () => saveFresh(save)), limit }
    yield { name: `${name}, stale and merged`, times: await repeat(TIMES, () => saveStale(save)), limit }
    yield { name: `${name}, unchanged`, times: await repeat(TIMES, () => saveUnchanged(save)), limit }
  }

  async function saveFresh(save: Save) {
    const next = rewritten(head.text, 0)
    const saved = await save(head.revision, next)
    if (!saved.changed || saved.merged) throw new Error('A fresh save was none.')
    head = { revision: saved.revision, text: next }
  }

  /** From one revision back, another paragraph than the newest one changed. */
  async function saveStale(save: Save) {
    const base = head
    await saveFresh(byCommand)
    const mine = rewritten(base.text, 1)
    const started = performance.now()
    const saved = await save(base.revision, mine)
    const took = performance.now() - started
    if (!saved.merged) throw new Error('A stale save was not merged.')
    head = { revision: saved.revision, text: saved.merged }
    return took
  }

  async function saveUnchanged(save: Save) {
    const saved = await save(head.revision, head.text)
    if (saved.changed) throw new Error('Nothing was changed, and a revision was made.')
  }

  async function byCommand(base: number, story: StoryText) {
    const saved = await saveDraft({ articleId: id, base, ...story }, editor.viewer, currentTime())
    if (!saved.ok) throw new Error(`The save was refused: ${JSON.stringify(saved.problem)}`)
    return saved.value
  }

  async function overHttp(base: number, story: StoryText) {
    const response = await fetch(`${server}/api/desk/articles/${id}/draft`, {
      method: 'PUT',
      headers: { cookie: editor.cookie, origin: server, 'content-type': 'application/json' },
      body: JSON.stringify({ base, ...story }),
    })
    if (!response.ok) throw new Error(`The save was answered by ${response.status}: ${await response.text()}`)
    return (await response.json()) as Awaited<ReturnType<Save>>
  }
}

/** The same story with other words behind one of its paragraphs, and the paragraph's id kept. */
function rewritten(text: StoryText, index: number): StoryText {
  const blocks = text.content.body.content.map((block, at) =>
    at === index && block.type === 'paragraph'
      ? { ...block, content: [...(block.content ?? []).slice(0, 3), ...inline(` ${randomUUID()}`)] }
      : block,
  )
  return { ...text, content: { ...text.content, body: { type: 'doc', content: blocks } } }
}

function inline(words: string) {
  const block = paragraph(words)
  return block.type === 'paragraph' ? (block.content ?? []) : []
}
