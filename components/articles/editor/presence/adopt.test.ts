import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { StoryText } from '@/lib/articles/merge'
import { content, paragraph } from '@/prisma/factories/articles'
import { DraftSaver } from '../draft-saver'

const story = (headline: string): StoryText => ({ headline, standfirst: '', content: content([paragraph(headline)]) })
const OPENED = story('Opened')
const THEIRS = { revision: 2, text: story('Theirs'), savedAtMs: 5_000 }

function setUp() {
  let onScreen = OPENED
  const sent: number[] = []
  const copies: unknown[] = []
  const saver: DraftSaver = new DraftSaver({
    // As the manuscript does, it says that it changed whoever changed it.
    screen: {
      read: () => onScreen,
      show: (text) => {
        onScreen = text
        saver.touched()
      },
    },
    revision: 1,
    text: OPENED,
    savedAtMs: 0,
    send: ({ base }) => {
      sent.push(base)
      return Promise.resolve({ ok: true, revision: base + 1, merged: null })
    },
    keepCopy: (copy) => copies.push(copy) > 0,
    newId: () => 'new',
    now: () => 0,
  })
  const type = (text: StoryText) => {
    onScreen = text
    saver.touched()
  }
  return { saver, sent, copies, type, screen: () => onScreen }
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

describe('a colleague’s revision', () => {
  it('becomes the text of a screen with nothing unsaved, and nothing is saved or kept for it', async () => {
    const { saver, sent, copies, screen } = setUp()
    expect(saver.adopt(THEIRS)).toBe(true)
    expect(screen()).toBe(THEIRS.text)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(saver.state()).toMatchObject({ dirty: false, revision: 2, savedAtMs: 5_000 })
    expect(sent).toEqual([])
    expect(copies.filter((copy) => copy !== null)).toEqual([])
  })

  it('is what the next save grows from', async () => {
    const { saver, sent, type } = setUp()
    saver.adopt(THEIRS)
    type(story('Mine on theirs'))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(sent).toEqual([2])
  })

  it('waits for the next save where something is unsaved', () => {
    const { saver, type, screen } = setUp()
    const mine = story('Mine')
    type(mine)
    expect(saver.adopt(THEIRS)).toBe(false)
    expect(screen()).toBe(mine)
    expect(saver.state()).toMatchObject({ dirty: true, revision: 1 })
  })

  it('is not taken for new when it is the one on screen, or older', () => {
    const { saver, screen } = setUp()
    expect(saver.adopt({ ...THEIRS, revision: 1 })).toBe(false)
    expect(screen()).toBe(OPENED)
  })
})
