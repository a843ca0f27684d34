import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { blockText } from '@/lib/articles/blocks/registry'
import type { StoryText } from '@/lib/articles/merge'
import { content, paragraph } from '@/prisma/factories/articles'
import { DraftSaver } from './draft-saver'
import type { SaveOutcome } from './save-story'

const OPENED: StoryText = {
  headline: 'Opened',
  standfirst: '',
  content: content([paragraph('One.'), paragraph('Two.')]),
}

function withWords(text: StoryText, index: number, words: string): StoryText {
  const blocks = text.content.body.content.map((block, at) =>
    at === index ? { ...paragraph(words), attrs: block.attrs } : block,
  )
  return { ...text, content: { ...text.content, body: { type: 'doc', content: blocks as never } } }
}
const wordsOf = (text: StoryText) => text.content.body.content.map(blockText)

function setUp(answers: ((draft: StoryText & { base: number }) => SaveOutcome)[]) {
  let onScreen = OPENED
  let newIds = 0
  const sent: (StoryText & { base: number })[] = []
  const copies: (StoryText | null)[] = []
  const saver: DraftSaver = new DraftSaver({
    screen: { read: () => onScreen, show: (text) => (onScreen = text) },
    revision: 1,
    text: OPENED,
    savedAtMs: 0,
    async send(draft) {
      sent.push(draft)
      await new Promise((resolve) => setTimeout(resolve, 100))
      const answer = answers.shift()
      if (!answer) throw new Error('One save too many.')
      return answer(draft)
    },
    keepCopy: (copy) => copies.push(copy && copy.text) > 0,
    newId: () => `new-${(newIds += 1)}`,
    now: () => vi.getMockedSystemTime()?.getTime() ?? 0,
  })
  const type = (change: (before: StoryText) => StoryText) => {
    onScreen = change(onScreen)
    saver.touched()
  }
  return { saver, sent, copies, type, screen: () => onScreen }
}

const accept =
  (revision: number, merged: StoryText | null = null) =>
  (): SaveOutcome => ({ ok: true, revision, merged })

beforeEach(() => vi.useFakeTimers({ now: 0 }))
afterEach(() => vi.useRealTimers())

describe('DraftSaver', () => {
  it('saves once when typing pauses, and keeps a copy until then', async () => {
    const { saver, sent, copies, type } = setUp([accept(2)])
    for (const words of ['a', 'ab', 'abc']) type((before) => withWords(before, 0, words))
    expect(saver.state()).toMatchObject({ dirty: true, revision: 1 })
    // No key waits for the copy, and none stays without it.
    expect(copies).toEqual([])
    await vi.advanceTimersByTimeAsync(250)
    expect(copies.map((copy) => copy && wordsOf(copy))).toEqual([['abc', 'Two.']])
    type((before) => withWords(before, 0, 'abcd'))
    saver.keepCopy()
    expect(copies.at(-1)?.content.body.content.map(blockText)).toEqual(['abcd', 'Two.'])
    expect(copies).toHaveLength(2)
    await vi.advanceTimersByTimeAsync(3000)
    expect(copies).toHaveLength(3)
    expect(sent).toHaveLength(1)
    expect(saver.state()).toMatchObject({ dirty: false, busy: false, revision: 2 })
    expect(copies.at(-1)).toBeNull()
  })

  it('saves within ten seconds even when typing never pauses', async () => {
    const { sent, type } = setUp([accept(2), accept(3)])
    for (let second = 0; second < 11; second++) {
      type((before) => withWords(before, 0, `word ${second}`))
      await vi.advanceTimersByTimeAsync(1000)
    }
    expect(sent.length).toBeGreaterThanOrEqual(1)
  })

  it('never has two saves under way, and sends what was typed meanwhile next', async () => {
    const { saver, sent, type } = setUp([accept(2), accept(3)])
    type((before) => withWords(before, 0, 'first'))
    const saved = saver.save()
    type((before) => withWords(before, 0, 'first and second'))
    const again = saver.save()
    await vi.advanceTimersByTimeAsync(50)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5000)
    expect(await saved).toBe(true)
    expect(await again).toBe(true)
    expect(sent.map(({ base }) => base)).toEqual([1, 2])
  })

  it('shows what others saved, without losing what was typed while the answer was on its way', async () => {
    const { saver, type, screen } = setUp([
      (draft) => ({ ok: true, revision: 3, merged: withWords(draft, 1, 'Theirs.') }),
      accept(4),
    ])
    type((before) => withWords(before, 0, 'Mine'))
    const saved = saver.save()
    type((before) => withWords(before, 0, 'Mine, and more'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(await saved).toBe(true)
    expect(wordsOf(screen())).toEqual(['Mine, and more', 'Theirs.'])
    expect(saver.state()).toMatchObject({ dirty: false, revision: 4 })
  })

  it('keeps both texts when both changed one block, says who and when, and saves both', async () => {
    const theirs = withWords(OPENED, 0, 'Theirs.')
    const { saver, sent, type, screen } = setUp([
      () => ({
        ok: false,
        failure: { kind: 'conflict', current: 2, theirs, savedBy: 'Leyla', savedAt: '2026-11-20T10:00:00.000Z' },
      }),
      accept(3),
    ])
    type((before) => withWords(before, 0, 'Mine.'))
    await vi.advanceTimersByTimeAsync(5000)
    expect(wordsOf(screen())).toEqual(['Theirs.', 'Mine.', 'Two.'])
    expect(sent.at(-1)?.base).toBe(2)
    expect(saver.state()).toMatchObject({ dirty: false, revision: 3, bothKept: { savedBy: 'Leyla' } })
  })

  it('tries again by itself when the network was away, with everything typed since', async () => {
    const { saver, sent, type } = setUp([() => ({ ok: false, failure: { kind: 'offline' } }), accept(2)])
    type((before) => withWords(before, 0, 'Offline'))
    await vi.advanceTimersByTimeAsync(1700)
    expect(saver.state()).toMatchObject({ dirty: true, failure: { kind: 'offline' } })
    await vi.advanceTimersByTimeAsync(6000)
    expect(saver.state()).toMatchObject({ dirty: false, failure: null, revision: 2 })
    expect(sent).toHaveLength(2)
  })

  it('waits for somebody when the answer will not change by itself', async () => {
    const { saver, sent, copies, type } = setUp([
      () => ({ ok: false, failure: { kind: 'forbidden' } }),
      () => ({ ok: false, failure: { kind: 'forbidden' } }),
    ])
    type((before) => withWords(before, 0, 'Mine'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toHaveLength(1)
    const asked = saver.save()
    await vi.advanceTimersByTimeAsync(200)
    expect(await asked).toBe(false)
    expect(copies.at(-1)).not.toBeNull()
  })

  it('survives a fault of its own on the way', async () => {
    const { saver, type } = setUp([
      () => {
        throw new Error('The answer was no JSON.')
      },
      accept(2),
    ])
    type((before) => withWords(before, 0, 'Mine'))
    await vi.advanceTimersByTimeAsync(2000)
    expect(saver.state()).toMatchObject({ busy: false, dirty: true, failure: { kind: 'unexpected' } })
    await vi.advanceTimersByTimeAsync(6000)
    expect(saver.state()).toMatchObject({ dirty: false, revision: 2 })
  })

  it('brings back a text that was never saved, when nobody wrote since', async () => {
    const { saver, screen } = setUp([accept(2)])
    saver.bringBack({ baseText: OPENED, text: withWords(OPENED, 0, 'Never saved.') })
    expect(wordsOf(screen())).toEqual(['Never saved.', 'Two.'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(saver.state()).toMatchObject({ dirty: false, revision: 2 })
  })

  it('brings back a text that was never saved, beside what others wrote since', async () => {
    const { saver, screen } = setUp([accept(2)])
    const base = withWords(OPENED, 1, 'Older two.')
    saver.bringBack({ baseText: base, text: withWords(base, 0, 'Never saved.') })
    expect(wordsOf(screen())).toEqual(['Never saved.', 'Two.'])
    await vi.advanceTimersByTimeAsync(5000)
    expect(saver.state()).toMatchObject({ dirty: false, revision: 2 })
  })

  it('brings back what two windows never saved, beside each other and what is being typed', async () => {
    const { saver, sent, type, screen } = setUp([accept(2)])
    type((before) => ({ ...before, headline: 'Typed since' }))
    for (const [index, words] of ['One window.', 'The other.'].entries()) {
      saver.bringBack({ baseText: OPENED, text: withWords(OPENED, index, words) })
    }
    await vi.advanceTimersByTimeAsync(5000)
    expect(wordsOf(screen())).toEqual(['One window.', 'The other.'])
    expect(sent).toMatchObject([{ headline: 'Typed since' }])
  })
})
